namespace TalentHub.Organisations.Domain.Filings;

/// <summary>Takes the filing in.</summary>
public sealed record AcceptFiling;
