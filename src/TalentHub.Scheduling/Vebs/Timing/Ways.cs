using TalentHub.Scheduling.Vebs.Packing;
using TalentHub.Scheduling.Vebs.Problem;

namespace TalentHub.Scheduling.Vebs.Timing;

/// <summary>The ways of candidates between sites on one day: what comes later begins when the way and the margin of the rules are over (H2).</summary>
internal sealed class Ways(VebsProblem problem)
{
    /// <summary>The two are on one day, and there is no time between them to go from one site to the other.</summary>
    internal bool TooFar(Unit earlier, int from, Unit later, int to)
    {
        var (starts, day) = (problem.Grid.Starts, from / problem.Grid.Starts);
        return earlier.Site != later.Site && day == to / starts && !(problem.Way(earlier.Site, later.Site, day) is { } way
            && problem.Grid.Clock(to % starts) - problem.Grid.ClockAfter(from % starts, earlier.Ticks[day]) >= way);
    }

    /// <summary>The candidates of a unit can come from, and go to, their other parts.</summary>
    internal bool CanGo(Unit unit, int time) => CanGo(unit, time, unit.Before) && CanGo(unit, time, unit.After) && CanGo(unit, time, unit.Apart);

    private bool CanGo(Unit unit, int time, List<Unit> others)
    {
        foreach (var other in others)
        {
            if (other.Time >= 0 && other.Site != unit.Site && (other.Time < time ? TooFar(other, other.Time, unit, time) : TooFar(unit, time, other, other.Time)))
            {
                return false;
            }
        }

        return true;
    }
}
