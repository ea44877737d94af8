namespace TalentHub.Scheduling.Itc2007;

/// <summary>An examination.</summary>
/// <param name="Minutes">Its duration.</param>
/// <param name="Students">Who sits it, each once.</param>
public sealed record Exam(int Minutes, IReadOnlyList<int> Students);
