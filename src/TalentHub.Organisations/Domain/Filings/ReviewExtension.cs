namespace TalentHub.Organisations.Domain.Filings;

/// <summary>Agrees with the request for a larger scope.</summary>
public sealed record ReviewExtension;
