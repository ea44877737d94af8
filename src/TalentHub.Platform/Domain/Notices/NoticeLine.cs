namespace TalentHub.Platform.Domain.Notices;

/// <summary>A line of the published list.</summary>
/// <param name="Key">Names the line, for objections: an application number or a ticket, never an identity number.</param>
/// <param name="Cells">One masked text for each column.</param>
public sealed record NoticeLine(string Key, IReadOnlyList<string> Cells);
