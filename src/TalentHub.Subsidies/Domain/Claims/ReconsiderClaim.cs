namespace TalentHub.Subsidies.Domain.Claims;

/// <summary>Has a claim reviewed again after an upheld objection; the reason is in the context.</summary>
public sealed record ReconsiderClaim;
