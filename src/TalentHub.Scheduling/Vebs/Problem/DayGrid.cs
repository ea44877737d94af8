using System.Numerics;
using TalentHub.Scheduling.Vebs.Model;

namespace TalentHub.Scheduling.Vebs.Problem;

/// <summary>
/// A day as ticks: the largest steps in which every start and length can be told. An activity is then a word with a bit for each tick, and two
/// overlap when the words share a bit. The break is no tick.
/// </summary>
internal sealed class DayGrid
{
    private readonly DayPattern _day;
    private readonly int[] _startTick;
    private readonly int _longestHalf;

    internal DayGrid(VebsInstance instance)
    {
        _day = instance.Day;
        Total = _day.Halves.Sum(half => half.Until - half.From);
        var times = _day.Starts.Select(Working).Concat(_day.Halves.Select(half => half.Until - half.From)).Concat(instance.Tracks.Select(track => track.PracticeMinutes));
        TickMinutes = times.Where(time => time > 0).Aggregate(0, Gcd);
        _startTick = [.. _day.Starts.Select(start => Working(start) / TickMinutes)];
        _longestHalf = _day.Halves.Max(half => half.Until - half.From) / TickMinutes;
    }

    internal int TickMinutes { get; }

    internal int Ticks => Total / TickMinutes;

    internal int Starts => _startTick.Length;

    private int Total { get; }

    internal int TicksOf(int minutes) => (minutes + TickMinutes - 1) / TickMinutes;

    internal int Tick(int start) => _startTick[start];

    internal int Clock(int start) => _day.Starts[start];

    internal int StartAt(int clock)
    {
        for (var start = 0; start < _day.Starts.Count; start++)
        {
            if (_day.Starts[start] == clock)
            {
                return start;
            }
        }

        return -1;
    }

    /// <summary>The ticks of something that begins then and takes so many; nothing where that is not offered.</summary>
    internal ulong Mask(int start, int ticks)
    {
        var (first, half) = (_startTick[start], 0);
        while (half < _day.Halves.Count - 1 && _day.Starts[start] >= _day.Halves[half + 1].From)
        {
            half++;
        }

        var end = _day.Halves.Take(half + 1).Sum(h => h.Until - h.From) / TickMinutes;
        return first + ticks <= (ticks > _longestHalf ? Ticks : end) ? Bits(first, ticks) : 0;
    }

    internal ulong MaskOf(Closure closure)
    {
        var (from, until) = (Working(closure.From) / TickMinutes, TicksOf(Working(closure.Until)));
        return until > from ? Bits(from, until - from) : 0;
    }

    /// <summary>Begun slots of late time of something that begins then and takes so many ticks.</summary>
    internal int LateSlots(int start, int ticks, int lateFrom)
    {
        var end = ClockAt(_startTick[start] + ticks);
        return (Math.Max(0, end - Math.Max(_day.Starts[start], lateFrom)) + _day.SlotMinutes - 1) / _day.SlotMinutes;
    }

    /// <summary>So many things of a length go into a day one after the other.</summary>
    internal int PerDay(int ticks) => ticks > _longestHalf ? Ticks / ticks : _day.Halves.Sum(half => (half.Until - half.From) / TickMinutes / ticks);

    /// <summary>Two things can be on one day in this order, with so many ticks between them.</summary>
    internal bool Follow(int earlier, int between, int later) => Pairs(earlier, later).Any(pair => _startTick[pair.Earlier] + earlier + between <= _startTick[pair.Later]);

    /// <summary>Ticks of a day before anything so long can begin after something else has been; all of them where it cannot be on the day.</summary>
    internal int LostBefore(int ticks, int first) =>
        Pairs(first, ticks).Select(pair => _startTick[pair.Later]).DefaultIfEmpty(Ticks).Min();

    /// <summary>Ticks of a day after the last end of anything so long that something else can follow; all of them where it cannot be on the day.</summary>
    internal int LostAfter(int ticks, int last) =>
        Ticks - Pairs(ticks, last).Select(pair => _startTick[pair.Earlier] + ticks).DefaultIfEmpty(0).Max();

    /// <summary>Begun slots of so many ticks.</summary>
    internal int Slots(int ticks) => ((ticks * TickMinutes) + _day.SlotMinutes - 1) / _day.SlotMinutes;

    // Starts of a day at which two things of these lengths can be one after the other.
    private IEnumerable<(int Earlier, int Later)> Pairs(int earlier, int later) =>
        from one in Enumerable.Range(0, Starts)
        where Mask(one, earlier) != 0
        from other in Enumerable.Range(0, Starts)
        where _startTick[other] >= _startTick[one] + earlier && Mask(other, later) != 0
        select (one, other);

    /// <summary>The time of the clock at which something is over that begins then and takes so many ticks.</summary>
    internal int ClockAfter(int start, int ticks) => ClockAt(_startTick[start] + ticks);

    /// <summary>The time of the clock at which the last of these ticks is over.</summary>
    internal int ClockAfter(ulong mask) => ClockAt(64 - BitOperations.LeadingZeroCount(mask));

    /// <summary>The time of the clock at which the first of these ticks begins.</summary>
    internal int ClockAt(ulong mask)
    {
        var minutes = BitOperations.TrailingZeroCount(mask) * TickMinutes;
        foreach (var half in _day.Halves)
        {
            if (minutes < half.Until - half.From)
            {
                return half.From + minutes;
            }

            minutes -= half.Until - half.From;
        }

        return _day.Halves[^1].Until;
    }

    /// <summary>The ticks of the first half of a day.</summary>
    internal ulong Morning => Bits(0, (_day.Halves[0].Until - _day.Halves[0].From) / TickMinutes);

    private static ulong Bits(int first, int count) => (count >= 64 ? ulong.MaxValue : (1UL << count) - 1) << first;

    private static int Gcd(int a, int b) => b == 0 ? a : Gcd(b, a % b);

    private int Working(int clock) => _day.Halves.Sum(half => Math.Clamp(clock - half.From, 0, half.Until - half.From));

    private int ClockAt(int tick)
    {
        var minutes = tick * TickMinutes;
        foreach (var half in _day.Halves)
        {
            if (minutes <= half.Until - half.From)
            {
                return half.From + minutes;
            }

            minutes -= half.Until - half.From;
        }

        return _day.Halves[^1].Until;
    }
}
