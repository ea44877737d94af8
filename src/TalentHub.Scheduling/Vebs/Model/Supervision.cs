namespace TalentHub.Scheduling.Vebs.Model;

/// <summary>Who supervises a site on a day.</summary>
/// <param name="Site">The site.</param>
/// <param name="Date">The day.</param>
/// <param name="People">The supervisors.</param>
public sealed record Supervision(string Site, DateOnly Date, IReadOnlyList<string> People);
