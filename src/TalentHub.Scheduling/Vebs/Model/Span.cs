namespace TalentHub.Scheduling.Vebs.Model;

/// <summary>A part of a day, in minutes after midnight.</summary>
/// <param name="From">Its first minute.</param>
/// <param name="Until">The minute after its last.</param>
public sealed record Span(int From, int Until);
