using TalentHub.Scheduling.Vebs.Model;

namespace TalentHub.Scheduling.Tests.Exact;

/// <summary>Working minutes of the day, in which there is no break.</summary>
internal sealed class Clock(VebsInstance instance)
{
    private readonly DayPattern _day = instance.Day;

    internal int Minutes { get; } = instance.Day.Halves.Sum(half => half.Until - half.From);

    internal int Working(int clock) => _day.Halves.Sum(half => Math.Clamp(clock - half.From, 0, half.Until - half.From));

    /// <summary>The day offers this start for so long.</summary>
    internal bool Offers(int start, int minutes) => minutes > _day.Halves.Max(half => half.Until - half.From)
        ? Working(start) + minutes <= Minutes : _day.Halves.Any(half => start >= half.From && start + minutes <= half.Until);

    internal bool Hit(IEnumerable<Closure> closures, DateOnly date, int from, int until) =>
        closures.Any(closure => closure.Date == date && Working(closure.From) < until && Working(closure.Until) > from);

    internal int Slots(int minutes) => (minutes + _day.SlotMinutes - 1) / _day.SlotMinutes;

    /// <summary>Begun slots after a minute of the clock.</summary>
    internal int LateSlots(int start, int minutes, int lateFrom)
    {
        var (left, end) = (Working(start) + minutes, 0);
        foreach (var half in _day.Halves)
        {
            end = left > 0 ? half.From + Math.Min(left, half.Until - half.From) : end;
            left -= half.Until - half.From;
        }

        return Slots(Math.Max(0, end - Math.Max(start, lateFrom)));
    }
}
