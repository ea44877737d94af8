namespace TalentHub.Scheduling.Vebs.Model;

/// <summary>A place is closed or a person away, the whole day or a part of it.</summary>
/// <param name="Date">The day.</param>
/// <param name="From">Minutes after midnight.</param>
/// <param name="Until">Minutes after midnight.</param>
public sealed record Closure(DateOnly Date, int From = 0, int Until = 1440);
