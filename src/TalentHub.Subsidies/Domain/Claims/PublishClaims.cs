namespace TalentHub.Subsidies.Domain.Claims;

/// <summary>Publishes the claims of a programme that were put into a notice.</summary>
public sealed record PublishClaims(string Programme);
