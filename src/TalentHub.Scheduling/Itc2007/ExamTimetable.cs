using System.Numerics;

namespace TalentHub.Scheduling.Itc2007;

/// <summary>
/// Which unit lies in which period, with two tables that make judging a move a matter of two look-ups: what each unit would cost in each
/// period, and what forbids it there. Both follow every move.
/// </summary>
internal sealed class ExamTimetable
{
    internal const int Nowhere = -1;
    private const int Never = 1 << 20;
    private readonly ExamProblem _problem;
    private readonly int[] _cost;
    private readonly int[] _clashes;
    private readonly int[][] _unitsIn;
    private readonly int[] _count;
    private readonly int[] _position;

    internal ExamTimetable(ExamProblem problem)
    {
        _problem = problem;
        PeriodOf = new int[problem.Units];
        Array.Fill(PeriodOf, Nowhere);
        _cost = [.. problem.Fixed];
        _clashes = [.. problem.Fixed.Select(cost => cost < 0 ? Never : 0)];
        _unitsIn = [.. Enumerable.Range(0, problem.Periods).Select(_ => new int[problem.Units])];
        _count = new int[problem.Periods];
        _position = new int[problem.Units];
    }

    /// <summary>The period of each unit, or <see cref="Nowhere"/>.</summary>
    internal int[] PeriodOf { get; }

    /// <summary>The units in a period, in no order.</summary>
    internal ReadOnlySpan<int> UnitsIn(int period) => _unitsIn[period].AsSpan(0, _count[period]);

    /// <summary>What a unit costs in a period, the others being where they are: its own penalties and those of students with others.</summary>
    internal int CostOf(int unit, int period) => _cost[(unit * _problem.Stride) + period];

    /// <summary>How many units and rules forbid a unit a period; 0 means that it may go there.</summary>
    internal int Clashes(int unit, int period) => _clashes[(unit * _problem.Stride) + period];

    /// <summary>Whether a period is long enough for a unit.</summary>
    internal bool MayLie(int unit, int period) => _problem.Fixed[(unit * _problem.Stride) + period] >= 0;

    /// <summary>The cost of all units: own penalties once, each pair of examinations of a student once.</summary>
    internal long Cost()
    {
        var twice = 0L;
        for (var unit = 0; unit < _problem.Units; unit++)
        {
            if (PeriodOf[unit] is >= 0 and var period)
            {
                twice += CostOf(unit, period) + _problem.Fixed[(unit * _problem.Stride) + period];
            }
        }

        return twice / 2;
    }

    /// <summary>Puts a unit into a period, or takes it out.</summary>
    internal void Move(int unit, int to)
    {
        var from = PeriodOf[unit];
        PeriodOf[unit] = to;
        Relist(unit, from, to);
        var neighbours = _problem.Neighbours[unit];
        var common = _problem.Common.AsSpan(unit * _problem.Units, _problem.Units);
        foreach (var other in neighbours)
        {
            Recount(other, from, to);
            Reprice(other, common[other], from, to);
        }

        foreach (var later in _problem.Later[unit])
        {
            Forbid(later, 0, from, -1);
            Forbid(later, 0, to, 1);
        }

        foreach (var earlier in _problem.Earlier[unit])
        {
            Forbid(earlier, from, _problem.Periods - 1, -1);
            Forbid(earlier, to, _problem.Periods - 1, 1);
        }
    }

    /// <summary>Writes which unit lies where, in the order in which periods list theirs.</summary>
    internal void Save(BinaryWriter to)
    {
        for (var period = 0; period < _problem.Periods; period++)
        {
            to.Write7BitEncodedInt(_count[period]);
            foreach (var unit in UnitsIn(period))
            {
                to.Write7BitEncodedInt(unit);
            }
        }
    }

    /// <summary>Puts every unit where it was when it was written.</summary>
    internal void Load(BinaryReader from)
    {
        for (var unit = 0; unit < _problem.Units; unit++)
        {
            Move(unit, Nowhere);
        }

        for (var period = 0; period < _problem.Periods; period++)
        {
            for (var left = from.Read7BitEncodedInt(); left > 0; left--)
            {
                Move(from.Read7BitEncodedInt(), period);
            }
        }
    }

    private void Relist(int unit, int from, int to)
    {
        if (from >= 0)
        {
            var last = _unitsIn[from][--_count[from]];
            _unitsIn[from][_position[unit]] = last;
            _position[last] = _position[unit];
        }

        if (to >= 0)
        {
            _position[unit] = _count[to];
            _unitsIn[to][_count[to]++] = unit;
        }
    }

    private void Recount(int other, int from, int to)
    {
        if (from >= 0)
        {
            _clashes[(other * _problem.Stride) + from]--;
        }

        if (to >= 0)
        {
            _clashes[(other * _problem.Stride) + to]++;
        }
    }

    private void Forbid(int other, int first, int last, int change)
    {
        for (var period = first; first >= 0 && period <= last; period++)
        {
            _clashes[(other * _problem.Stride) + period] += change;
        }
    }

    private void Reprice(int other, int students, int from, int to)
    {
        if (students == 0)
        {
            return;
        }

        var row = _cost.AsSpan(other * _problem.Stride, _problem.Stride);
        var weight = new Vector<int>(students);
        var before = from >= 0 ? _problem.Pair.AsSpan(from * _problem.Stride, _problem.Stride) : default;
        var after = to >= 0 ? _problem.Pair.AsSpan(to * _problem.Stride, _problem.Stride) : default;
        for (var period = 0; period < row.Length; period += Vector<int>.Count)
        {
            var change = (after.IsEmpty ? Vector<int>.Zero : new Vector<int>(after[period..]))
                - (before.IsEmpty ? Vector<int>.Zero : new Vector<int>(before[period..]));
            (new Vector<int>(row[period..]) + (weight * change)).CopyTo(row[period..]);
        }
    }
}
