namespace TalentHub.Scheduling.Vebs.Model;

/// <summary>A person may examine an occupation.</summary>
/// <param name="Occupation">The occupation.</param>
/// <param name="Levels">Its levels.</param>
/// <param name="From">The first day.</param>
/// <param name="Until">The last day.</param>
public sealed record Qualification(string Occupation, IReadOnlyList<int> Levels, DateOnly From, DateOnly Until);
