namespace TalentHub.Demonstration.Rosters;

/// <summary>One Excel file of the demonstration.</summary>
/// <param name="File">Its path below the folder of rosters.</param>
/// <param name="Headings">The headings.</param>
/// <param name="Rows">The cells below them.</param>
public sealed record Roster(string File, IReadOnlyList<string> Headings, IReadOnlyList<IReadOnlyList<string?>> Rows);
