using System.Numerics;

namespace TalentHub.Scheduling.Vebs.Timing;

/// <summary>
/// How many of one kind of person are needed at each tick of each day. A day costs by its busiest tick, because those on duty then can do the rest;
/// more than are there cost so much that the search goes elsewhere. Of several sites nobody can be at two in one half of a day, so there the busiest ticks of each
/// site in that half are added up.
/// </summary>
internal sealed class PeakTable(SiteFrame frame, int weight, int[] present, int missing = PeakTable.Missing)
{
    internal const int Missing = 400;
    private readonly int _ticks = frame.Problem.Grid.Ticks;
    private readonly int[] _needed = new int[present.Length * frame.Problem.Grid.Ticks * frame.Sites.Length];
    private readonly int[] _peak = new int[present.Length];

    /// <summary>Persons who are missing at the busiest ticks of all days.</summary>
    internal int Lacking { get; private set; }

    /// <summary>Adds a need, or takes it away if it is negative, and says by how much the cost changes.</summary>
    /// <param name="at">Which of the sites.</param>
    /// <param name="day">The day.</param>
    /// <param name="mask">The ticks.</param>
    /// <param name="count">So many persons.</param>
    internal int Add(int at, int day, ulong mask, int count)
    {
        var (peak, first) = (0, ((at * present.Length) + day) * _ticks);
        for (var tick = 0; tick < _ticks; tick++)
        {
            var needed = _needed[first + tick] += (int)((mask >> tick) & 1) * count;
            peak = Math.Max(peak, needed);
        }

        if (frame.Apart)
        {
            var noon = BitOperations.PopCount(frame.Problem.Grid.Morning);
            peak = Math.Max(OverSites(day, 0, noon), OverSites(day, noon, _ticks));
        }

        var change = Cost(peak, present[day]) - Cost(_peak[day], present[day]);
        Lacking += Math.Max(0, peak - present[day]) - Math.Max(0, _peak[day] - present[day]);
        _peak[day] = peak;
        return change;
    }

    private int OverSites(int day, int from, int until)
    {
        var sum = 0;
        for (var at = 0; at < frame.Sites.Length; at++)
        {
            var peak = 0;
            for (var tick = from; tick < until; tick++)
            {
                peak = Math.Max(peak, _needed[(((at * present.Length) + day) * _ticks) + tick]);
            }

            sum += peak;
        }

        return sum;
    }

    private int Cost(int peak, int there) => (weight * peak) + (missing * Math.Max(0, peak - there));
}
