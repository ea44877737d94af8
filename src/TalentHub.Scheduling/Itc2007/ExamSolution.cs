namespace TalentHub.Scheduling.Itc2007;

/// <summary>A legal timetable.</summary>
/// <param name="Places">Period and room of each examination.</param>
/// <param name="Cost">What the engine believes it costs.</param>
/// <param name="SecondsToFirst">Seconds of the budget's clock until the first legal timetable.</param>
public sealed record ExamSolution(IReadOnlyList<(int Period, int Room)> Places, long Cost, double SecondsToFirst);
