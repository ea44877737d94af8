using TalentHub.Scheduling.Search;

namespace TalentHub.Scheduling.Itc2007;

/// <summary>A whole, legal timetable and its moves: a unit to another period, a Kempe chain between two periods, an examination to another room.</summary>
internal sealed class ExamSpace : ISearchSpace
{
    private const int LongestChain = 120;
    private readonly ExamProblem _problem;
    private readonly ExamTimetable _timetable;
    private readonly RoomBook _rooms;
    private readonly KempeChain _chain;
    private readonly int _slackPerExam;
    private readonly List<(int Exam, int Period, int Room)> _left = [];
    private readonly List<(int Exam, int Period)> _entered = [];
    private readonly int[] _bestPeriods;
    private readonly int[] _bestRooms;

    internal ExamSpace(ExamProblem problem, ExamTimetable timetable, RoomBook rooms)
    {
        (_problem, _timetable, _rooms) = (problem, timetable, rooms);
        _chain = new(problem, timetable, LongestChain);
        _slackPerExam = problem.Instance.Rooms.Max(room => room.Penalty) + problem.Instance.Weights.MixedDurations;
        (_bestPeriods, _bestRooms) = (new int[problem.Units], new int[problem.Exams]);
        Cost = timetable.Cost() + RoomCost();
        Keep();
    }

    /// <inheritdoc/>
    public long Cost { get; private set; }

    /// <summary>The remembered timetable: period and room of each examination.</summary>
    internal IReadOnlyList<(int Period, int Room)> Best =>
        [.. Enumerable.Range(0, _problem.Exams).Select(exam => (_bestPeriods[_problem.UnitOf[exam]], _bestRooms[exam]))];

    /// <inheritdoc/>
    public Proposal Step(ref Xoshiro random, int limit)
    {
        var kind = random.Below(100);
        var proposal = kind < 45 ? Shift(ref random, limit)
            : kind < 80 ? Swap(ref random, limit, seeds: 1)
            : kind < 85 ? Swap(ref random, limit, seeds: 2)
            : ChangeRoom(ref random, limit);
        Cost += proposal.Done ? proposal.Change : 0;
        return proposal;
    }

    /// <inheritdoc/>
    public void Keep()
    {
        _timetable.PeriodOf.CopyTo(_bestPeriods, 0);
        _rooms.RoomOf.CopyTo(_bestRooms, 0);
    }

    /// <inheritdoc/>
    public void Recall()
    {
        for (var exam = 0; exam < _problem.Exams; exam++)
        {
            _rooms.Leave(exam, _timetable.PeriodOf[_problem.UnitOf[exam]]);
        }

        for (var unit = 0; unit < _problem.Units; unit++)
        {
            if (_timetable.PeriodOf[unit] != _bestPeriods[unit])
            {
                _timetable.Move(unit, _bestPeriods[unit]);
            }
        }

        for (var exam = 0; exam < _problem.Exams; exam++)
        {
            _rooms.Enter(exam, _bestPeriods[_problem.UnitOf[exam]], _bestRooms[exam]);
        }

        Cost = _timetable.Cost() + RoomCost();
    }

    private Proposal Shift(ref Xoshiro random, int limit)
    {
        var unit = random.Below(_problem.Units);
        var (from, to) = (_timetable.PeriodOf[unit], random.Below(_problem.Periods));
        if (from == to || _timetable.Clashes(unit, to) != 0)
        {
            return Proposal.None;
        }

        var change = _timetable.CostOf(unit, to) - _timetable.CostOf(unit, from);
        var exams = _problem.ExamsOf[unit];
        if (change - (_slackPerExam * exams.Length) > limit)
        {
            return new(false, change);
        }

        if (!Reroom(exams, to, ref change) || change > limit)
        {
            UndoRooms();
            return new(false, change);
        }

        _timetable.Move(unit, to);
        return new(true, change);
    }

    private Proposal Swap(ref Xoshiro random, int limit, int seeds)
    {
        var unit = random.Below(_problem.Units);
        var (from, to) = (_timetable.PeriodOf[unit], random.Below(_problem.Periods));
        if (from == to || !_chain.Grow(unit, seeds == 1 ? unit : Other(ref random, from), from, to))
        {
            return Proposal.None;
        }

        var change = _chain.Change;
        if (change - (_slackPerExam * _chain.Exams) > limit)
        {
            return new(false, change);
        }

        if (!RoomsForChain(from, to, ref change) || change > limit)
        {
            UndoRooms();
            return new(false, change);
        }

        foreach (var member in _chain.Members)
        {
            _timetable.Move(member, _timetable.PeriodOf[member] == from ? to : from);
        }

        return new(true, change);
    }

    private int Other(ref Xoshiro random, int period)
    {
        var units = _timetable.UnitsIn(period);
        return units[random.Below(units.Length)];
    }

    private bool RoomsForChain(int from, int to, ref int change)
    {
        Begin();
        foreach (var member in _chain.Members)
        {
            foreach (var exam in _problem.ExamsOf[member])
            {
                change -= Leave(exam, _timetable.PeriodOf[member]);
            }
        }

        foreach (var exam in _chain.ExamsLargestFirst())
        {
            var period = _timetable.PeriodOf[_problem.UnitOf[exam]] == from ? to : from;
            if (!Enter(exam, period, ref change))
            {
                return false;
            }
        }

        return true;
    }

    private Proposal ChangeRoom(ref Xoshiro random, int limit)
    {
        if (_problem.Rooms == 1)
        {
            return Proposal.None;
        }

        var exam = random.Below(_problem.Exams);
        var period = _timetable.PeriodOf[_problem.UnitOf[exam]];
        var (old, room) = (_rooms.RoomOf[exam], random.Below(_problem.Rooms));
        if (old == room)
        {
            return Proposal.None;
        }

        Begin();
        var change = -Leave(exam, period);
        if (!_rooms.Fits(exam, period, room) && Occupant(ref random, period, room) is >= 0 and var other)
        {
            change -= Leave(other, period);
            change += EnterInto(exam, period, room);
            change += EnterInto(other, period, old);
        }
        else
        {
            change += EnterInto(exam, period, room);
        }

        if (_entered.Count == _left.Count && change <= limit)
        {
            return new(true, change);
        }

        UndoRooms();
        return new(false, change);
    }

    private int Occupant(ref Xoshiro random, int period, int room)
    {
        var units = _timetable.UnitsIn(period);
        var first = random.Below(units.Length);
        for (var n = 0; n < units.Length; n++)
        {
            foreach (var exam in _problem.ExamsOf[units[(first + n) % units.Length]])
            {
                if (_rooms.RoomOf[exam] == room)
                {
                    return exam;
                }
            }
        }

        return RoomBook.None;
    }

    private bool Reroom(int[] exams, int to, ref int change)
    {
        Begin();
        foreach (var exam in exams)
        {
            change -= Leave(exam, _timetable.PeriodOf[_problem.UnitOf[exam]]);
        }

        foreach (var exam in exams)
        {
            if (!Enter(exam, to, ref change))
            {
                return false;
            }
        }

        return true;
    }

    private void Begin()
    {
        _left.Clear();
        _entered.Clear();
    }

    private int Leave(int exam, int period)
    {
        var saving = _rooms.Saving(exam, period);
        _left.Add((exam, period, _rooms.RoomOf[exam]));
        _rooms.Leave(exam, period);
        return saving;
    }

    private bool Enter(int exam, int period, ref int change)
    {
        var room = _rooms.Cheapest(exam, period, out var price);
        if (room == RoomBook.None)
        {
            return false;
        }

        change += price;
        _rooms.Enter(exam, period, room);
        _entered.Add((exam, period));
        return true;
    }

    private int EnterInto(int exam, int period, int room)
    {
        if (!_rooms.Fits(exam, period, room))
        {
            return 0;
        }

        var price = _rooms.Price(exam, period, room);
        _rooms.Enter(exam, period, room);
        _entered.Add((exam, period));
        return price;
    }

    private void UndoRooms()
    {
        foreach (var (exam, period) in _entered)
        {
            _rooms.Leave(exam, period);
        }

        foreach (var (exam, period, room) in _left)
        {
            _rooms.Enter(exam, period, room);
        }
    }

    private long RoomCost()
    {
        var weights = _problem.Instance.Weights;
        var exams = Enumerable.Range(0, _problem.Exams).ToList();
        return exams.Sum(exam => (long)_problem.Instance.Rooms[_rooms.RoomOf[exam]].Penalty)
            + (weights.MixedDurations * exams.GroupBy(exam => (_timetable.PeriodOf[_problem.UnitOf[exam]], _rooms.RoomOf[exam]))
                .Sum(sitting => sitting.Select(exam => _problem.DurationOf[exam]).Distinct().Count() - 1L));
    }
}
