namespace TalentHub.Subsidies.Domain.Claims;

/// <summary>Second review, agreed.</summary>
public sealed record RecommendClaim;
