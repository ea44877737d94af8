using TalentHub.Subsidies.Domain.Funds;

namespace TalentHub.Subsidies.Domain.Packs;

/// <summary>Which share of each amount a source of money bears.</summary>
public sealed record PackFunding(FundSource Source, decimal Percent, string Article);
