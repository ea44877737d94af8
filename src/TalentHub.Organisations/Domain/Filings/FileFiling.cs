namespace TalentHub.Organisations.Domain.Filings;

/// <summary>Files the body from a day on, under a letter, and gives it its numbers.</summary>
public sealed record FileFiling(string Document, DateOnly ValidFrom, NumberSeries Series);
