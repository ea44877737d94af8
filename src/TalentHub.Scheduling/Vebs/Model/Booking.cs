namespace TalentHub.Scheduling.Vebs.Model;

/// <summary>A candidate's part that has been published: when and where.</summary>
/// <param name="Candidate">The candidate.</param>
/// <param name="Part">The part.</param>
/// <param name="Date">The day.</param>
/// <param name="Start">Minutes after midnight.</param>
/// <param name="Place">Room or workshop.</param>
public sealed record Booking(string Candidate, ExamPart Part, DateOnly Date, int Start, string Place);
