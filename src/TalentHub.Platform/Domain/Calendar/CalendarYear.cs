namespace TalentHub.Platform.Domain.Calendar;

/// <summary>One year of the national arrangement of holidays (国务院办公厅 notice of each autumn).</summary>
/// <param name="WeekdaysOff">Mondays to Fridays on which nobody works.</param>
/// <param name="WeekendWorkingDays">Saturdays and Sundays that are worked in exchange (调休).</param>
public sealed record CalendarYear(IReadOnlySet<DateOnly> WeekdaysOff, IReadOnlySet<DateOnly> WeekendWorkingDays);
