
namespace TalentHub.Subsidies.Grains.Funds;

/// <summary>What came of each claim for which money was asked.</summary>
public sealed record CommitResult(FundView Fund, IReadOnlyList<Guid> Committed, IReadOnlyList<ClaimRefusal> Refused);
