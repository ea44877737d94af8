namespace TalentHub.Subsidies.Domain.Funds;

/// <summary>Sets money aside for approved claims, one after the other as far as the money goes.</summary>
public sealed record CommitClaims(IReadOnlyList<Guid> ClaimIds);
