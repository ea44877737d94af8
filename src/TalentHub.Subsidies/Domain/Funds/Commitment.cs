using TalentHub.Platform.Domain.Money;
using TalentHub.Subsidies.Domain.Packs;

namespace TalentHub.Subsidies.Domain.Funds;

/// <summary>A claim for which money is to be set aside, or for which it was.</summary>
public sealed record Commitment(Guid ClaimId, string ClaimNumber, int Year, IReadOnlyList<SourceAmount> Parts)
{
    /// <summary>The whole amount.</summary>
    public Yuan Amount => Yuan.Sum(Parts.Select(p => p.Amount));
}
