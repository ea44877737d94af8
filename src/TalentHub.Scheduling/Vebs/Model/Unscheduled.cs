namespace TalentHub.Scheduling.Vebs.Model;

/// <summary>A part that found no place.</summary>
/// <param name="Candidate">The candidate.</param>
/// <param name="Part">The part.</param>
/// <param name="Reason">The rule that stood in the way.</param>
public sealed record Unscheduled(string Candidate, ExamPart Part, UnscheduledReason Reason);
