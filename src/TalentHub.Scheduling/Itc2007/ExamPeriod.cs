namespace TalentHub.Scheduling.Itc2007;

/// <summary>A period.</summary>
/// <param name="Day">Counts up where the date changes from one period to the next.</param>
/// <param name="Minutes">Its length.</param>
/// <param name="Penalty">Cost of each examination in it.</param>
public sealed record ExamPeriod(int Day, int Minutes, int Penalty);
