namespace TalentHub.Subsidies.Domain.Funds;

/// <summary>Gives back what was set aside for a claim that is withdrawn before payment, or whose returned payment is written off.</summary>
public sealed record ReleaseClaim(Guid ClaimId);
