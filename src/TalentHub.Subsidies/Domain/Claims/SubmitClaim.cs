namespace TalentHub.Subsidies.Domain.Claims;

/// <summary>Hands a claim in.</summary>
public sealed record SubmitClaim;
