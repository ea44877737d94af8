using TalentHub.Scheduling.Search;

namespace TalentHub.Scheduling.Itc2007;

/// <summary>
/// Finds a first legal timetable: units are placed one by one where they hurt least, and what stands in their way is put out again. Whoever was
/// put out often weighs more, so that the search does not run in circles.
/// </summary>
internal sealed class ExamConstruction(ExamProblem problem)
{
    private readonly ExamTimetable _timetable = new(problem);
    private readonly RoomBook _rooms = new(problem);
    private readonly double[] _weight = [.. Enumerable.Repeat(1.0, problem.Units)];
    private readonly List<int> _waiting = [.. Enumerable.Range(0, problem.Units)];
    private readonly double[] _price = new double[problem.Periods];

    /// <summary>Builds until all are placed.</summary>
    /// <param name="random">Where chance comes from.</param>
    /// <param name="goOn">Asked now and then with the number of units placed so far, each time again; false gives up.</param>
    /// <returns>The timetable, or null where none was found in time.</returns>
    internal ExamSpace? Build(ref Xoshiro random, Func<long, bool> goOn)
    {
        for (var turn = 0L; _waiting.Count > 0; turn++)
        {
            if (turn % 256 == 0 && !goOn(turn))
            {
                return null;
            }

            PlaceOne(ref random);
        }

        return new(problem, _timetable, _rooms);
    }

    private void PlaceOne(ref Xoshiro random)
    {
        var index = Hardest(ref random);
        var unit = _waiting[index];
        _waiting[index] = _waiting[^1];
        _waiting.RemoveAt(_waiting.Count - 1);
        var period = BestPeriod(unit, ref random);
        PutOutOfTheWay(unit, period);
        if (MakeRoom(unit, period))
        {
            _timetable.Move(unit, period);
            return;
        }

        _weight[unit]++;
        _waiting.Add(unit);
    }

    // Of a few that wait, the one that is hard to place: heavy, with few periods left.
    private int Hardest(ref Xoshiro random)
    {
        var best = random.Below(_waiting.Count);
        for (var n = 0; n < 4; n++)
        {
            var other = random.Below(_waiting.Count);
            best = Hardness(_waiting[other]) > Hardness(_waiting[best]) ? other : best;
        }

        return best;
    }

    private double Hardness(int unit) => (_weight[unit] * 4) + problem.Neighbours[unit].Length + (problem.ExamsOf[unit].Sum(exam => problem.Seats[exam]) / 8.0);

    private int BestPeriod(int unit, ref Xoshiro random)
    {
        PriceConflicts(unit);
        var (best, least) = (-1, double.MaxValue);
        for (var period = 0; period < problem.Periods; period++)
        {
            if (!_timetable.MayLie(unit, period))
            {
                continue;
            }

            var price = _price[period] + (0.5 * random.Unit()) + (_price[period] < least ? RoomShortage(unit, period) : 0);
            if (price < least)
            {
                (best, least) = (period, price);
            }
        }

        return best >= 0 ? best : throw new InvalidOperationException($"No period is long enough for examination {problem.ExamsOf[unit][0]}.");
    }

    private void PriceConflicts(int unit)
    {
        Array.Clear(_price);
        foreach (var other in problem.Neighbours[unit])
        {
            if (_timetable.PeriodOf[other] is >= 0 and var period)
            {
                _price[period] += _weight[other];
            }
        }

        foreach (var earlier in problem.Earlier[unit])
        {
            for (var period = 0; period <= _timetable.PeriodOf[earlier]; period++)
            {
                _price[period] += _weight[earlier];
            }
        }

        foreach (var later in problem.Later[unit])
        {
            for (var period = _timetable.PeriodOf[later]; period >= 0 && period < problem.Periods; period++)
            {
                _price[period] += _weight[later];
            }
        }
    }

    // How much weight must leave the roomiest room before the unit's largest examination fits; those in conflict leave anyway.
    private double RoomShortage(int unit, int period)
    {
        var exam = problem.ExamsOf[unit][0];
        var least = double.MaxValue;
        for (var room = 0; room < problem.Rooms && least > 0; room++)
        {
            if (problem.Instance.Rooms[room].Seats < problem.Seats[exam])
            {
                continue;
            }

            least = Math.Min(least, _rooms.Fits(exam, period, room) ? 0 : Shortage(unit, exam, period, room));
        }

        return least;
    }

    private double Shortage(int unit, int exam, int period, int room)
    {
        var (free, weight) = (_rooms.Free(period, room), 0.0);
        foreach (var other in _timetable.UnitsIn(period))
        {
            foreach (var sitting in problem.ExamsOf[other])
            {
                if (_rooms.RoomOf[sitting] != room)
                {
                    continue;
                }

                if (problem.Common[(unit * problem.Units) + other] >= 0)
                {
                    free += problem.Seats[sitting];
                }
                else
                {
                    weight += _weight[other] * problem.Seats[sitting];
                }
            }
        }

        var taken = problem.Instance.Rooms[room].Seats - free;
        return free >= problem.Seats[exam] ? 0.1 : weight / Math.Max(1, taken) * (problem.Seats[exam] - free) / Math.Max(1.0, taken) * 4;
    }

    private void PutOutOfTheWay(int unit, int period)
    {
        foreach (var other in problem.Neighbours[unit])
        {
            if (_timetable.PeriodOf[other] == period)
            {
                PutOut(other);
            }
        }

        foreach (var earlier in problem.Earlier[unit])
        {
            if (_timetable.PeriodOf[earlier] >= period)
            {
                PutOut(earlier);
            }
        }

        foreach (var later in problem.Later[unit])
        {
            if (_timetable.PeriodOf[later] is >= 0 and var when && when <= period)
            {
                PutOut(later);
            }
        }
    }

    private bool MakeRoom(int unit, int period)
    {
        foreach (var exam in problem.ExamsOf[unit])
        {
            var room = _rooms.Cheapest(exam, period, out _);
            while (room == RoomBook.None && Lightest(unit, exam, period) is >= 0 and var other)
            {
                PutOut(other);
                room = _rooms.Cheapest(exam, period, out _);
            }

            if (room == RoomBook.None)
            {
                TakeBack(unit, period);
                return false;
            }

            _rooms.Enter(exam, period, room);
        }

        return true;
    }

    // Only those in rooms that are large enough can help.
    private int Lightest(int unit, int exam, int period)
    {
        var (best, least) = (-1, double.MaxValue);
        foreach (var other in _timetable.UnitsIn(period))
        {
            if (other != unit && _weight[other] < least
                && problem.ExamsOf[other].Any(sitting => problem.Instance.Rooms[_rooms.RoomOf[sitting]].Seats >= problem.Seats[exam]))
            {
                (best, least) = (other, _weight[other]);
            }
        }

        return best;
    }

    private void TakeBack(int unit, int period)
    {
        foreach (var exam in problem.ExamsOf[unit].Where(exam => _rooms.RoomOf[exam] != RoomBook.None))
        {
            _rooms.Leave(exam, period);
        }
    }

    private void PutOut(int unit)
    {
        foreach (var exam in problem.ExamsOf[unit])
        {
            _rooms.Leave(exam, _timetable.PeriodOf[unit]);
        }

        _timetable.Move(unit, ExamTimetable.Nowhere);
        _weight[unit]++;
        _waiting.Add(unit);
    }
}
