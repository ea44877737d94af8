using System.Text.Json;
using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Platform.Domain.Calendar;

/// <summary>
/// Working days in China: Monday to Friday without the holidays of the year, and the weekend days worked in exchange. A year
/// without data is a problem that names it, never a guess.
/// </summary>
public sealed class WorkingCalendar(IReadOnlyDictionary<int, CalendarYear> years)
{
    private const string Resource = "TalentHub.Platform.Domain.Calendar.calendar.json";
    private static readonly Lazy<WorkingCalendar> Loaded = new(Load);

    /// <summary>The years that come with the program.</summary>
    public static WorkingCalendar National => Loaded.Value;

    /// <summary>Whether work is done on this day.</summary>
    public Outcome<bool> IsWorkingDay(DateOnly day) =>
        !years.TryGetValue(day.Year, out var year) ? CalendarProblem.YearMissing.With(("year", day.Year))
        : day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? year.WeekendWorkingDays.Contains(day)
        : !year.WeekdaysOff.Contains(day);

    /// <summary>The days of a span, both ends included, on which work is done.</summary>
    public Outcome<List<DateOnly>> WorkingDays(DateOnly from, DateOnly to)
    {
        var days = new List<DateOnly>();
        for (var n = from.DayNumber; n <= to.DayNumber; n++)
        {
            var day = DateOnly.FromDayNumber(n);
            var working = IsWorkingDay(day);
            if (!working.Succeeded)
            {
                return working.Problem;
            }

            if (working.Value)
            {
                days.Add(day);
            }
        }

        return days;
    }

    /// <summary>
    /// The n-th working day after a day; before it, when n is negative. Day 0 is the day itself, whether or not it is worked, and
    /// counting starts on the next one (民法典 art. 201).
    /// </summary>
    public Outcome<DateOnly> AddWorkingDays(DateOnly from, int n)
    {
        var step = Math.Sign(n);
        var day = from;
        for (var left = Math.Abs(n); left > 0;)
        {
            day = day.AddDays(step);
            var working = IsWorkingDay(day);
            if (!working.Succeeded)
            {
                return working.Problem;
            }

            left -= working.Value ? 1 : 0;
        }

        return day;
    }

    /// <summary>
    /// How many working days pass from one day to another: the first day does not count, the last one does. Negative when
    /// <paramref name="to"/> lies before <paramref name="from"/>.
    /// </summary>
    public Outcome<int> WorkingDaysBetween(DateOnly from, DateOnly to)
    {
        var step = to < from ? -1 : 1;
        var count = 0;
        for (var day = from; day != to;)
        {
            day = day.AddDays(step);
            var working = IsWorkingDay(day);
            if (!working.Succeeded)
            {
                return working.Problem;
            }

            count += working.Value ? step : 0;
        }

        return count;
    }

    private static WorkingCalendar Load()
    {
        using var stream = typeof(WorkingCalendar).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"{Resource} is not embedded");
        using var json = JsonDocument.Parse(stream);
        return new WorkingCalendar(json.RootElement.GetProperty("years").EnumerateObject().ToDictionary(
            year => int.Parse(year.Name, System.Globalization.CultureInfo.InvariantCulture),
            year => new CalendarYear(Days(year.Value, "weekdaysOff"), Days(year.Value, "weekendWorkingDays"))));
    }

    private static HashSet<DateOnly> Days(JsonElement year, string name) =>
        [.. year.GetProperty(name).EnumerateArray().Select(day => DateOnly.ParseExact(day.GetString()!, "yyyy-MM-dd"))];
}
