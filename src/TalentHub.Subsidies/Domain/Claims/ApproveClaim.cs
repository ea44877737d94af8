namespace TalentHub.Subsidies.Domain.Claims;

/// <summary>Grants a claim.</summary>
public sealed record ApproveClaim;
