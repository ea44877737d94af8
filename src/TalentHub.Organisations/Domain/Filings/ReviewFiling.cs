namespace TalentHub.Organisations.Domain.Filings;

/// <summary>Agrees with the filing.</summary>
public sealed record ReviewFiling;
