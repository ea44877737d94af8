namespace TalentHub.Demonstration.Script;

/// <summary>A roster to bring in through the import wizard.</summary>
/// <param name="File">The workbook; <c>data:</c> in front means the data folder.</param>
/// <param name="Kind">The kind of roster, such as <c>training.students</c>.</param>
/// <param name="Target">The id of what it is registered into.</param>
/// <param name="Count">How many rows must be registered, when the script says so.</param>
public sealed record RosterStep(string File, string Kind, string Target, string? Count = null);
