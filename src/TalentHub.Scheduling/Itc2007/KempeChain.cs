namespace TalentHub.Scheduling.Itc2007;

/// <summary>
/// Units of two periods that must change places together: those that a seed conflicts with in the other period, those that they conflict
/// with, and so on. Exchanging them keeps every pair apart that must be.
/// </summary>
internal sealed class KempeChain(ExamProblem problem, ExamTimetable timetable, int longest)
{
    private readonly int[] _members = new int[problem.Units];
    private readonly int[] _stamps = new int[problem.Units];
    private readonly int[] _exams = new int[problem.Exams];
    private int _stamp;
    private int _count;

    /// <summary>The units of the chain.</summary>
    internal ReadOnlySpan<int> Members => _members.AsSpan(0, _count);

    /// <summary>How many examinations they are.</summary>
    internal int Exams { get; private set; }

    /// <summary>What exchanging them changes, rooms left out.</summary>
    internal int Change { get; private set; }

    /// <summary>Collects the chain of one or two seeds of a period.</summary>
    /// <returns>False where the exchange is not allowed, or the chain grows too long.</returns>
    internal bool Grow(int seed, int secondSeed, int from, int to)
    {
        (_count, Exams, Change) = (0, 0, 0);
        _stamp++;
        if (!Add(seed, from, to) || (_stamps[secondSeed] != _stamp && !Add(secondSeed, from, to)))
        {
            return false;
        }

        var between = 0;
        for (var next = 0; next < _count; next++)
        {
            var member = _members[next];
            var here = timetable.PeriodOf[member];
            var there = here == from ? to : from;
            var common = problem.Common.AsSpan(member * problem.Units, problem.Units);
            foreach (var other in timetable.UnitsIn(there))
            {
                if (common[other] < 0)
                {
                    continue;
                }

                between += here == from ? common[other] : 0;
                if (_stamps[other] != _stamp && !Add(other, there, here))
                {
                    return false;
                }
            }
        }

        // Each of a pair was priced as if the other stayed; both move, so their distance stays as it is.
        Change += 2 * between * problem.Pair[(from * problem.Stride) + to];
        return KeepsOrder(from, to);
    }

    /// <summary>The examinations of the chain in the order in which rooms are best given.</summary>
    internal ReadOnlySpan<int> ExamsLargestFirst()
    {
        var count = 0;
        foreach (var member in Members)
        {
            foreach (var exam in problem.ExamsOf[member])
            {
                var place = count++;
                for (; place > 0 && problem.Seats[_exams[place - 1]] < problem.Seats[exam]; place--)
                {
                    _exams[place] = _exams[place - 1];
                }

                _exams[place] = exam;
            }
        }

        return _exams.AsSpan(0, count);
    }

    private bool Add(int unit, int from, int to)
    {
        if (_count == longest || !timetable.MayLie(unit, to))
        {
            return false;
        }

        _stamps[unit] = _stamp;
        _members[_count++] = unit;
        Exams += problem.ExamsOf[unit].Length;
        Change += timetable.CostOf(unit, to) - timetable.CostOf(unit, from);
        return true;
    }

    private bool KeepsOrder(int from, int to)
    {
        foreach (var member in Members)
        {
            var period = NewPeriod(member, from, to);
            foreach (var earlier in problem.Earlier[member])
            {
                if (NewPeriod(earlier, from, to) >= period)
                {
                    return false;
                }
            }

            foreach (var later in problem.Later[member])
            {
                if (NewPeriod(later, from, to) <= period)
                {
                    return false;
                }
            }
        }

        return true;
    }

    private int NewPeriod(int unit, int from, int to)
    {
        var period = timetable.PeriodOf[unit];
        return _stamps[unit] != _stamp ? period : period == from ? to : from;
    }
}
