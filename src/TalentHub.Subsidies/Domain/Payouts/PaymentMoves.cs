using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.States;

namespace TalentHub.Subsidies.Domain.Payouts;

/// <summary>The allowed moves of a payment.</summary>
public static class PaymentMoves
{
    /// <summary>Move, from, to, who.</summary>
    public static readonly MoveTable<PaymentState, PaymentMove> Table = new()
    {
        { PaymentMove.Issue,   PaymentState.Planned, PaymentState.Open,      Role.System },
        { PaymentMove.Exclude, PaymentState.Planned, PaymentState.Excluded,  Role.System, Role.Finance },
        { PaymentMove.Settle,  PaymentState.Open,    PaymentState.Paid,      Role.System },
        { PaymentMove.Fail,    PaymentState.Open,    PaymentState.Failed,    Role.System },
        { PaymentMove.Recover, PaymentState.Paid,    PaymentState.Recovered, Role.Finance },
    };
}
