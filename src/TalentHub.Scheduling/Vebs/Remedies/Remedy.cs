namespace TalentHub.Scheduling.Vebs.Remedies;

/// <summary>Something that the engine has tried and found to help.</summary>
/// <param name="Kind">What is added.</param>
/// <param name="Site">Where; null for a day.</param>
/// <param name="Subject">The occupation of the examiners, the type of the stations; null for the others.</param>
/// <param name="Count">How many of it.</param>
/// <param name="Date">The day that is added; null for the others.</param>
/// <param name="Helps">So many parts more have a place then.</param>
public sealed record Remedy(RemedyKind Kind, string? Site, string? Subject, int Count, DateOnly? Date, int Helps);
