namespace TalentHub.Subsidies.Domain.Claims;

/// <summary>Sends a claim back for correction; the reason is in the context.</summary>
public sealed record ReturnClaim;
