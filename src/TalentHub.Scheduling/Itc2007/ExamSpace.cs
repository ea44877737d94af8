using TalentHub.Scheduling.Search;

namespace TalentHub.Scheduling.Itc2007;

/// <summary>A whole, legal timetable and its moves: a unit to another period, a Kempe chain between two periods, an examination to another room.</summary>
internal sealed class ExamSpace : ISearchSpace
{
    private const int LongestChain = 120;
    private readonly ExamProblem _problem;
    private readonly ExamTimetable _timetable;
    private readonly RoomBook _rooms;
    private readonly RoomMoves _moves;
    private readonly KempeChain _chain;
    private readonly int _slackPerExam;
    private readonly int[] _bestPeriods;
    private readonly int[] _bestRooms;

    internal ExamSpace(ExamProblem problem, ExamTimetable timetable, RoomBook rooms)
    {
        (_problem, _timetable, _rooms, _moves) = (problem, timetable, rooms, new(rooms));
        _chain = new(problem, timetable, LongestChain);
        _slackPerExam = problem.Instance.Rooms.Max(room => room.Penalty) + problem.Instance.Weights.MixedDurations;
        (_bestPeriods, _bestRooms) = (new int[problem.Units], new int[problem.Exams]);
        Cost = timetable.Cost() + rooms.Cost(timetable.PeriodOf);
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
        LeaveRooms();
        for (var unit = 0; unit < _problem.Units; unit++)
        {
            if (_timetable.PeriodOf[unit] != _bestPeriods[unit])
            {
                _timetable.Move(unit, _bestPeriods[unit]);
            }
        }

        EnterRooms(_bestRooms);
    }

    /// <inheritdoc/>
    public void Save(BinaryWriter to)
    {
        _timetable.Save(to);
        foreach (var number in _rooms.RoomOf.Concat(_bestPeriods).Concat(_bestRooms))
        {
            to.Write7BitEncodedInt(number);
        }
    }

    /// <inheritdoc/>
    public void Load(BinaryReader from)
    {
        LeaveRooms();
        _timetable.Load(from);
        var present = new int[_problem.Exams];
        foreach (var numbers in new[] { present, _bestPeriods, _bestRooms })
        {
            for (var i = 0; i < numbers.Length; i++)
            {
                numbers[i] = from.Read7BitEncodedInt();
            }
        }

        EnterRooms(present);
    }

    private void LeaveRooms()
    {
        for (var exam = 0; exam < _problem.Exams; exam++)
        {
            _rooms.Leave(exam, _timetable.PeriodOf[_problem.UnitOf[exam]]);
        }
    }

    private void EnterRooms(int[] rooms)
    {
        for (var exam = 0; exam < _problem.Exams; exam++)
        {
            _rooms.Enter(exam, _timetable.PeriodOf[_problem.UnitOf[exam]], rooms[exam]);
        }

        Cost = _timetable.Cost() + _rooms.Cost(_timetable.PeriodOf);
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
            _moves.Undo();
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
            _moves.Undo();
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
        _moves.Begin();
        foreach (var member in _chain.Members)
        {
            foreach (var exam in _problem.ExamsOf[member])
            {
                change -= _moves.Leave(exam, _timetable.PeriodOf[member]);
            }
        }

        foreach (var exam in _chain.ExamsLargestFirst())
        {
            var period = _timetable.PeriodOf[_problem.UnitOf[exam]] == from ? to : from;
            if (!_moves.Enter(exam, period, ref change))
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

        _moves.Begin();
        var change = -_moves.Leave(exam, period);
        if (!_rooms.Fits(exam, period, room) && Occupant(ref random, period, room) is >= 0 and var other)
        {
            change -= _moves.Leave(other, period);
            change += _moves.EnterInto(exam, period, room);
            change += _moves.EnterInto(other, period, old);
        }
        else
        {
            change += _moves.EnterInto(exam, period, room);
        }

        if (_moves.Whole && change <= limit)
        {
            return new(true, change);
        }

        _moves.Undo();
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
        _moves.Begin();
        foreach (var exam in exams)
        {
            change -= _moves.Leave(exam, _timetable.PeriodOf[_problem.UnitOf[exam]]);
        }

        foreach (var exam in exams)
        {
            if (!_moves.Enter(exam, to, ref change))
            {
                return false;
            }
        }

        return true;
    }
}
