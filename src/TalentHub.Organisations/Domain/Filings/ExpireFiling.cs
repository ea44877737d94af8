namespace TalentHub.Organisations.Domain.Filings;

/// <summary>The filing's last day is past.</summary>
public sealed record ExpireFiling;
