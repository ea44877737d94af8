namespace TalentHub.Organisations.Domain.Filings;

/// <summary>Sends the request for a larger scope back; the reason comes with the command.</summary>
public sealed record ReturnExtension;
