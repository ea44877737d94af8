namespace TalentHub.Subsidies.Domain.Claims;

/// <summary>Refuses a claim; the reason is in the context.</summary>
public sealed record RejectClaim;
