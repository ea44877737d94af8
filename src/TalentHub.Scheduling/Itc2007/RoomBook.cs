namespace TalentHub.Scheduling.Itc2007;

/// <summary>Who sits in which room in each period, and what the rooms cost: their penalties and durations that are mixed in one room.</summary>
internal sealed class RoomBook
{
    internal const int None = -1;
    private readonly ExamProblem _problem;
    private readonly int _mixed;
    private readonly int[] _penalty;
    private readonly int[] _free;
    private readonly int[] _exams;
    private readonly int[] _exclusive;
    private readonly int[] _ofDuration;

    internal RoomBook(ExamProblem problem)
    {
        _problem = problem;
        _mixed = problem.Instance.Weights.MixedDurations;
        _penalty = [.. problem.Instance.Rooms.Select(room => room.Penalty)];
        var cells = problem.Periods * problem.Rooms;
        _free = [.. Enumerable.Range(0, cells).Select(cell => problem.Instance.Rooms[cell % problem.Rooms].Seats)];
        (_exams, _exclusive, _ofDuration) = (new int[cells], new int[cells], new int[cells * problem.Durations]);
        RoomOf = new int[problem.Exams];
        Array.Fill(RoomOf, None);
    }

    /// <summary>The room of each examination, or <see cref="None"/>.</summary>
    internal int[] RoomOf { get; }

    /// <summary>Free seats of a room in a period.</summary>
    internal int Free(int period, int room) => _free[(period * _problem.Rooms) + room];

    /// <summary>Whether an examination may go into a room in a period beside those that are there.</summary>
    internal bool Fits(int exam, int period, int room)
    {
        var cell = (period * _problem.Rooms) + room;
        return _free[cell] >= _problem.Seats[exam] && _exclusive[cell] == 0 && (_exams[cell] == 0 || !_problem.Exclusive[exam]);
    }

    /// <summary>What it would cost there.</summary>
    internal int Price(int exam, int period, int room)
    {
        var cell = (period * _problem.Rooms) + room;
        return _penalty[room] + (_exams[cell] > 0 && _ofDuration[(cell * _problem.Durations) + _problem.DurationOf[exam]] == 0 ? _mixed : 0);
    }

    /// <summary>What its leaving would save.</summary>
    internal int Saving(int exam, int period)
    {
        var room = RoomOf[exam];
        var cell = (period * _problem.Rooms) + room;
        return _penalty[room] + (_exams[cell] > 1 && _ofDuration[(cell * _problem.Durations) + _problem.DurationOf[exam]] == 1 ? _mixed : 0);
    }

    /// <summary>The cheapest room that an examination fits into in a period, of equal ones that with the fewest seats; or <see cref="None"/>.</summary>
    internal int Cheapest(int exam, int period, out int price)
    {
        var best = None;
        price = int.MaxValue;
        foreach (var room in _problem.RoomsByPenalty)
        {
            if (_penalty[room] >= price)
            {
                break;
            }

            if (Fits(exam, period, room) && Price(exam, period, room) is var here && here < price)
            {
                (best, price) = (room, here);
            }
        }

        return best;
    }

    /// <summary>Seats an examination.</summary>
    internal void Enter(int exam, int period, int room)
    {
        var cell = (period * _problem.Rooms) + room;
        RoomOf[exam] = room;
        _free[cell] -= _problem.Seats[exam];
        _exams[cell]++;
        _exclusive[cell] += _problem.Exclusive[exam] ? 1 : 0;
        _ofDuration[(cell * _problem.Durations) + _problem.DurationOf[exam]]++;
    }

    /// <summary>Takes an examination out.</summary>
    internal void Leave(int exam, int period)
    {
        var cell = (period * _problem.Rooms) + RoomOf[exam];
        RoomOf[exam] = None;
        _free[cell] += _problem.Seats[exam];
        _exams[cell]--;
        _exclusive[cell] -= _problem.Exclusive[exam] ? 1 : 0;
        _ofDuration[(cell * _problem.Durations) + _problem.DurationOf[exam]]--;
    }

    /// <summary>What all rooms cost, with every examination in the period of its unit.</summary>
    internal long Cost(int[] periodOf)
    {
        var exams = Enumerable.Range(0, _problem.Exams).ToList();
        return exams.Sum(exam => (long)_penalty[RoomOf[exam]])
            + (_mixed * exams.GroupBy(exam => (periodOf[_problem.UnitOf[exam]], RoomOf[exam]))
                .Sum(sitting => sitting.Select(exam => _problem.DurationOf[exam]).Distinct().Count() - 1L));
    }
}
