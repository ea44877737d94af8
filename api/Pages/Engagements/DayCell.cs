using TalentHub.Api.Pages.Experts;

namespace TalentHub.Api.Pages.Engagements;

/// <summary>A day of the month in which days are recorded.</summary>
/// <param name="Day">The day.</param>
/// <param name="Mark">What is recorded already.</param>
/// <param name="IsWorkingDay">Whether the city works on it; the box may be ticked all the same.</param>
/// <param name="MayRecord">Within the term, not ahead, and not taken.</param>
public sealed record DayCell(DateOnly Day, DayMark? Mark, bool IsWorkingDay, bool MayRecord);
