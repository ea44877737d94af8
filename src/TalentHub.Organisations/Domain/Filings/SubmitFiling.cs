namespace TalentHub.Organisations.Domain.Filings;

/// <summary>Hands the filing in.</summary>
public sealed record SubmitFiling;
