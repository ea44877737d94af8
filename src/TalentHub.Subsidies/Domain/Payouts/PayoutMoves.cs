using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.States;

namespace TalentHub.Subsidies.Domain.Payouts;

/// <summary>The allowed moves of a payout.</summary>
public static class PayoutMoves
{
    /// <summary>Move, from, to, who.</summary>
    public static readonly MoveTable<PayoutState, PayoutMove> Table = new()
    {
        { PayoutMove.Open,             PayoutState.None,           PayoutState.Draft,          Role.Finance },
        { PayoutMove.Freeze,           PayoutState.Draft,          PayoutState.Frozen,         Role.Finance },
        { PayoutMove.Compute,          PayoutState.Frozen,         PayoutState.Frozen,         Role.System },
        { PayoutMove.FinishComputing,  PayoutState.Frozen,         PayoutState.Computed,       Role.System },
        { PayoutMove.Approve,          PayoutState.Computed,       PayoutState.Approved,       Role.Finance },
        { PayoutMove.HandOver,         PayoutState.Approved,       PayoutState.Approved,       Role.Finance },
        { PayoutMove.Seal,             PayoutState.Approved,       PayoutState.HandedOver,     Role.System },
        { PayoutMove.HandOutFile,      PayoutState.HandedOver,     PayoutState.HandedOver,     Role.Finance },
        { PayoutMove.HandOutFile,      PayoutState.ReturnsApplied, PayoutState.ReturnsApplied, Role.Finance },
        { PayoutMove.HandOutFile,      PayoutState.Reconciled,     PayoutState.Reconciled,     Role.Finance },
        { PayoutMove.ReceiveReturns,   PayoutState.HandedOver,     PayoutState.HandedOver,     Role.Finance },
        { PayoutMove.ReceiveReturns,   PayoutState.ReturnsApplied, PayoutState.ReturnsApplied, Role.Finance },
        { PayoutMove.ApplyReturns,     PayoutState.HandedOver,     PayoutState.ReturnsApplied, Role.System },
        { PayoutMove.ApplyReturns,     PayoutState.ReturnsApplied, PayoutState.ReturnsApplied, Role.System },
        { PayoutMove.NoteReturns,      PayoutState.HandedOver,     PayoutState.HandedOver,     Role.System },
        { PayoutMove.NoteReturns,      PayoutState.ReturnsApplied, PayoutState.ReturnsApplied, Role.System },
        { PayoutMove.ResolveException, PayoutState.HandedOver,     PayoutState.HandedOver,     Role.Finance },
        { PayoutMove.ResolveException, PayoutState.ReturnsApplied, PayoutState.ReturnsApplied, Role.Finance },
        { PayoutMove.Recover,          PayoutState.ReturnsApplied, PayoutState.ReturnsApplied, Role.Finance },
        { PayoutMove.Recover,          PayoutState.Reconciled,     PayoutState.Reconciled,     Role.Finance },
        { PayoutMove.Reconcile,        PayoutState.ReturnsApplied, PayoutState.Reconciled,     Role.Finance },
        { PayoutMove.Cancel,           PayoutState.Draft,          PayoutState.Cancelled,      Role.Finance },
        { PayoutMove.Cancel,           PayoutState.Computed,       PayoutState.Cancelled,      Role.Finance },
    };
}
