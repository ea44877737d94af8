using TalentHub.Subsidies.Domain.Funds;

namespace TalentHub.Subsidies.Grains.Funds;

/// <summary>A fund after a command.</summary>
public sealed record FundView(Guid Id, string Code, int Year, FundState State, IReadOnlyList<SourceBalance> Sources, string? Name = null)
{
    /// <summary>The view of a fund.</summary>
    public static FundView Of(Fund fund) => new(fund.Id, fund.Code, fund.Year, fund.State, fund.Sources, fund.Name);
}
