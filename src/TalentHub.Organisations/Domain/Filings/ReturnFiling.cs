namespace TalentHub.Organisations.Domain.Filings;

/// <summary>Sends the filing back; needs a reason.</summary>
public sealed record ReturnFiling;
