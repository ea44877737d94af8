using TalentHub.Platform.Domain.Money;
using TalentHub.Subsidies.Domain.Funds;

namespace TalentHub.Subsidies.Domain.Packs;

/// <summary>The part of an amount that one source bears.</summary>
public sealed record SourceAmount(FundSource Source, Yuan Amount);
