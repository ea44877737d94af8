namespace TalentHub.Scheduling.Itc2007;

/// <summary>The institution's weights.</summary>
/// <param name="TwoInARow">Two examinations of a student in neighbouring periods of one day.</param>
/// <param name="TwoInADay">Two in one day, not neighbouring.</param>
/// <param name="Spread">Within how many periods two examinations of a student cost 1.</param>
/// <param name="MixedDurations">Each duration beyond the first in one room and period.</param>
/// <param name="Largest">How many of the largest examinations should be early.</param>
/// <param name="LastPeriods">How many of the last periods are late.</param>
/// <param name="FrontLoad">Each of the largest that is late.</param>
public sealed record ExamWeights(int TwoInARow, int TwoInADay, int Spread, int MixedDurations, int Largest, int LastPeriods, int FrontLoad);
