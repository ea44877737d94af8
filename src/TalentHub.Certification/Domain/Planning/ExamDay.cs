using TalentHub.Certification.Domain.Sessions;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Scheduling.Vebs.Model;

namespace TalentHub.Certification.Domain.Planning;

/// <summary>An examination day: slots of one length, joined to a morning and an afternoon.</summary>
/// <param name="Pattern">The day in the engine's terms; minutes after midnight.</param>
public sealed record ExamDay(DayPattern Pattern)
{
    private const int MinutesOfDay = 1440;
    private const int MostHalves = 2;

    /// <summary>The day with slots that begin then, or what is wrong with them: one that ends after midnight, two that overlap, more than two breaks.</summary>
    /// <param name="starts">When slots begin.</param>
    /// <param name="slotMinutes">How long each is.</param>
    public static Outcome<ExamDay> Of(IReadOnlyList<TimeOnly> starts, int slotMinutes)
    {
        var minutes = starts.Select(start => (start.Hour * 60) + start.Minute).Distinct().Order().ToList();
        if (minutes.Count == 0 || slotMinutes < 1)
        {
            return SittingProblem.NoSlots;
        }

        List<Span> halves = [];
        foreach (var start in minutes)
        {
            var end = start + slotMinutes;
            if (end >= MinutesOfDay)
            {
                return SittingProblem.SlotAcrossMidnight.With(("start", Clock(start)), ("minutes", slotMinutes));
            }

            if (halves.Count > 0 && start < halves[^1].Until)
            {
                return SittingProblem.SlotsOverlap.With(("start", Clock(start)), ("end", Clock(halves[^1].Until)));
            }

            var follows = halves.Count > 0 && halves[^1].Until == start;
            halves = follows ? [.. halves[..^1], halves[^1] with { Until = end }] : [.. halves, new(start, end)];
        }

        return halves.Count > MostHalves
            ? SittingProblem.TooManyBreaks.With(("breaks", halves.Count - 1))
            : new ExamDay(new DayPattern(halves, minutes, slotMinutes));
    }

    /// <summary>Working minutes of the whole day.</summary>
    public int Minutes => Pattern.Halves.Sum(half => half.Until - half.From);

    /// <summary>Whole slots that so many minutes take, in minutes.</summary>
    public int Slots(int minutes) => (minutes + Pattern.SlotMinutes - 1) / Pattern.SlotMinutes * Pattern.SlotMinutes;

    /// <summary>When something ends that begins then and works so long; the break is not worked.</summary>
    public int End(int start, int minutes)
    {
        var at = start;
        foreach (var half in Pattern.Halves.Where(half => half.Until > start))
        {
            at = Math.Max(at, half.From);
            if (minutes <= half.Until - at)
            {
                return at + minutes;
            }

            minutes -= half.Until - at;
        }

        return Pattern.Halves[^1].Until;
    }

    /// <summary>A minute of the day as people write it.</summary>
    public static TimeOnly TimeOf(int minute) => new(minute / 60, minute % 60);

    private static string Clock(int minute) => TimeOf(minute).ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture);
}
