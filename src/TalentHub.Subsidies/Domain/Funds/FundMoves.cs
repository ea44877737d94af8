using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.States;

namespace TalentHub.Subsidies.Domain.Funds;

/// <summary>The allowed moves of a fund.</summary>
public static class FundMoves
{
    /// <summary>Move, from, to, who.</summary>
    public static readonly MoveTable<FundState, FundMove> Table = new()
    {
        { FundMove.Appropriate, FundState.None,   FundState.Open,   Role.Finance },
        { FundMove.Appropriate, FundState.Open,   FundState.Open,   Role.Finance },
        { FundMove.Commit,      FundState.Open,   FundState.Open,   Role.BureauApprover, Role.Finance, Role.System },
        { FundMove.Release,     FundState.Open,   FundState.Open,   Role.BureauApprover, Role.Finance },
        { FundMove.Release,     FundState.Closed, FundState.Closed, Role.BureauApprover, Role.Finance },
        { FundMove.Close,       FundState.Open,   FundState.Closed, Role.Finance },
    };
}
