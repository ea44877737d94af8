using System.Globalization;
using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Platform.Domain.Calendar;

/// <summary>The one rule for days that people enter: near enough to the day of entry to be meant. 1850 and 9999 are slips of the keyboard.</summary>
public static class EnteredDay
{
    /// <summary>A day too far from today.</summary>
    public static readonly ProblemType OutOfRange = new(
        "day.out-of-range", ProblemKind.Invalid,
        "日期{day}不在{first}至{last}之间。请核对年份。",
        "The day {day} does not lie between {first} and {last}. Check the year.");

    /// <summary>What is wrong with a day; null when it can be meant.</summary>
    /// <param name="day">The day.</param>
    /// <param name="today">The day of entry.</param>
    /// <param name="yearsBack">How far back such a day can lie.</param>
    /// <param name="yearsAhead">How far ahead.</param>
    public static Problem? Wrong(DateOnly day, DateOnly today, int yearsBack, int yearsAhead)
    {
        var (first, last) = (today.AddYears(-yearsBack), today.AddYears(yearsAhead));
        return day < first || day > last ? OutOfRange.With(("day", Text(day)), ("first", Text(first)), ("last", Text(last))) : null;
    }

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
