namespace TalentHub.Scheduling.Vebs.Timing;

/// <summary>
/// How many of one kind of person are needed at each tick of each day. A day costs by its busiest tick, because those on duty then can do the rest;
/// more than are there cost so much that the search goes elsewhere.
/// </summary>
internal sealed class PeakTable(int ticks, int weight, int[] present, int missing = PeakTable.Missing)
{
    internal const int Missing = 400;
    private readonly int[] _needed = new int[present.Length * ticks];
    private readonly int[] _peak = new int[present.Length];

    /// <summary>Persons who are missing at the busiest ticks of all days.</summary>
    internal int Lacking { get; private set; }

    /// <summary>Adds a need, or takes it away if it is negative, and says by how much the cost changes.</summary>
    internal int Add(int day, ulong mask, int count)
    {
        var (peak, first) = (0, day * ticks);
        for (var tick = 0; tick < ticks; tick++)
        {
            var needed = _needed[first + tick] += (int)((mask >> tick) & 1) * count;
            peak = Math.Max(peak, needed);
        }

        var change = Cost(peak, present[day]) - Cost(_peak[day], present[day]);
        Lacking += Math.Max(0, peak - present[day]) - Math.Max(0, _peak[day] - present[day]);
        _peak[day] = peak;
        return change;
    }

    private int Cost(int peak, int there) => (weight * peak) + (missing * Math.Max(0, peak - there));
}
