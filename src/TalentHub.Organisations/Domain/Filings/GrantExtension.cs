namespace TalentHub.Organisations.Domain.Filings;

/// <summary>Grants the larger scope.</summary>
/// <param name="Document">The number of the letter.</param>
public sealed record GrantExtension(string Document);
