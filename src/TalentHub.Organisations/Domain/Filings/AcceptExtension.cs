namespace TalentHub.Organisations.Domain.Filings;

/// <summary>Takes the request for a larger scope in.</summary>
public sealed record AcceptExtension;
