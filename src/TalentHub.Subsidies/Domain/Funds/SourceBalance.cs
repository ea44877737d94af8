using TalentHub.Platform.Domain.Money;

namespace TalentHub.Subsidies.Domain.Funds;

/// <summary>What the fund's grain guards for one source: what was appropriated, and what of it is set aside or spent.</summary>
public sealed record SourceBalance(FundSource Source, Yuan Appropriated, Yuan Reserved)
{
    /// <summary>What can still be committed; never negative.</summary>
    public Yuan Available => Appropriated - Reserved;
}
