namespace TalentHub.Scheduling.Itc2007;

/// <summary>A room.</summary>
/// <param name="Seats">Students at once.</param>
/// <param name="Penalty">Cost of each examination in it.</param>
public sealed record ExamRoom(int Seats, int Penalty);
