namespace TalentHub.Organisations.Domain.Filings;

/// <summary>Adds an examiner, or replaces what is known of one.</summary>
public sealed record SetExaminer(Examiner Examiner);
