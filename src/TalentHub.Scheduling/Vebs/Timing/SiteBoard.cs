using TalentHub.Scheduling.Vebs.Model;
using TalentHub.Scheduling.Vebs.Packing;
using TalentHub.Scheduling.Vebs.Problem;

namespace TalentHub.Scheduling.Vebs.Timing;

/// <summary>
/// The times of a site's units, and what they cost. Putting a unit somewhere and taking it away each change a few tables, so that a change costs as
/// much to judge as the units it moves, however large the site.
/// </summary>
internal sealed class SiteBoard
{
    /// <summary>Of a candidate whose part has no place; more than anything else.</summary>
    private const int Unplaced = 5000;
    /// <summary>Of a candidate who is moved from where the part should stay; less than a candidate without a place.</summary>
    private const int Moved = 200;
    private readonly VebsProblem _problem;
    private readonly SiteFrame _frame;
    private readonly RoomTable[] _rooms;
    private readonly WorkshopTable[] _workshops;
    private readonly Ways? _ways;
    private readonly PeakTable[] _examiners;
    private readonly PeakTable _allExaminers;
    private readonly PeakTable _everybody;
    private readonly PeakTable _invigilators;
    private readonly int[] _occupation;
    private readonly int[] _onDay;
    private readonly int[] _groupAt;

    internal SiteBoard(SiteFrame frame, bool careful)
    {
        (_problem, _frame) = (frame.Problem, frame);
        _everybody = new(frame, weight: 0, frame.Everybody, Unplaced);
        _invigilators = new(frame, _problem.Instance.Weights.InvigilatorDay, frame.Invigilators, careful ? Unplaced : PeakTable.Missing);
        _rooms = [.. frame.Sites.Select(site => new RoomTable(frame, site, _invigilators, _everybody))];
        _workshops = [.. frame.Sites.Select(site => new WorkshopTable(frame, site))];
        _ways = frame.Apart ? new(_problem) : null;
        var price = _problem.Instance.Weights.AssessorDay;
        _examiners = [.. frame.Occupations.Select((_, i) => new PeakTable(
            frame, price - (price / 2), frame.Examiners[(i * _problem.Days)..((i + 1) * _problem.Days)]))];
        _allExaminers = new(frame, price / 2, frame.AllExaminers);
        _occupation = [.. _problem.Instance.Tracks.Select(track => Array.IndexOf(frame.Occupations, track.Occupation))];
        _onDay = new int[frame.Sites.Length * _problem.Days];
        _groupAt = new int[frame.Groups * _problem.Times];
        Open = new bool[_problem.Days];
        Cost = frame.Units.Sum(unit => (long)unit.Weight * Unplaced);
    }

    internal long Cost { get; private set; }

    /// <summary>At some time more must be on duty at once than are there.</summary>
    internal bool LacksPeople => _everybody.Lacking > 0;

    /// <summary>At some time more invigilators are needed than are there.</summary>
    internal bool LacksInvigilators => _invigilators.Lacking > 0;

    /// <summary>Days on which the site may be open.</summary>
    internal bool[] Open { get; }

    /// <summary>Every hard rule that times can break holds if the unit is put there.</summary>
    internal bool Fits(Unit unit, int time, Place? place)
    {
        var day = time / _problem.Grid.Starts;
        return CanAttend(unit, time) && unit.Part switch
        {
            ExamPart.Theory => _rooms[unit.At].Fits(unit, time),
            ExamPart.Practice => _workshops[unit.At].Fits(unit, time, place!),
            ExamPart.Review => _rooms[unit.At].Free(day, unit.Masks[time]),
        };
    }

    /// <summary>There is a place for one of a unit then, if no other part of the candidates stood in the way.</summary>
    internal bool HasPlace(Unit unit, int time) => unit.Masks[time] != 0 && Open[time / _problem.Grid.Starts] && !CanAttend(unit, time) && unit.Part switch
    {
        ExamPart.Theory => Seats(unit, time),
        ExamPart.Practice => Array.Exists(unit.Places, place => _workshops[unit.At].Fits(unit, time, place)),
        ExamPart.Review => _rooms[unit.At].Free(time / _problem.Grid.Starts, unit.Masks[time]),
    };

    /// <summary>One candidate of a lot would have a seat then.</summary>
    internal bool Seats(Unit lot, int time) => _rooms[lot.At].Fits(lot, time, count: 1);

    /// <summary>One more who sits the paper of a lot would have a computer then.</summary>
    internal bool HasScreen(Unit lot, int time) => _rooms[lot.At].HasScreens(lot, time, count: 1);

    /// <summary>So many who sit the paper of a lot would have to go for a room to be free then.</summary>
    internal int Excess(Unit lot) => _rooms[lot.At].Excess(lot, lot.Time);

    /// <summary>The equipment suffices for a session beside all others.</summary>
    internal bool Equipped(Unit session, int time) => _workshops[session.At].Equipped(session, time / _problem.Grid.Starts, session.Masks[time]);

    /// <summary>So many of a track could be in a workshop then beside all other sessions, whoever they are.</summary>
    internal int Room(Unit session, int time, Place place) => Open[time / _problem.Grid.Starts] ? _workshops[session.At].Room(session, time, place) : 0;

    /// <summary>The candidates can come then, wherever it is.</summary>
    internal bool CanAttend(Unit unit, int time) => unit.Masks[time] != 0 && Open[time / _problem.Grid.Starts] && InOrder(unit, time);

    /// <summary>
    /// Names the units that would have to go for another to come: of the same candidates at the wrong time, and sessions in its workshop. Rooms are not
    /// looked at.
    /// </summary>
    /// <returns>It could come then; false where something in the way is pinned, or the place is closed.</returns>
    internal bool InTheWay(Unit unit, int time, Place? place, List<Unit> found)
    {
        found.Clear();
        if (unit.Masks[time] == 0 || !Open[time / _problem.Grid.Starts] || (place is not null && !_workshops[unit.At].InTheWay(unit, time, place, found)))
        {
            return false;
        }

        found.AddRange(unit.Before.Where(other => other.Time >= 0 && !Precedes(other, other.Time, unit, time)));
        found.AddRange(unit.After.Where(other => other.Time >= 0 && !Precedes(unit, time, other, other.Time)));
        found.AddRange(unit.Apart.Where(other => other.Time >= 0 && !Precedes(unit, time, other, other.Time) && !Precedes(other, other.Time, unit, time)));
        return found.TrueForAll(other => other.Pin is null);
    }

    internal void Put(Unit unit, int time, Place? place)
    {
        Cost -= (long)unit.Weight * Unplaced;
        if (unit.Part == ExamPart.Practice)
        {
            Cost += (long)_workshops[unit.At].Add(unit, time, place!) * _problem.Instance.Weights.Changeover;
        }

        (unit.Time, unit.Place) = (time, place);
        Change(unit, 1);
    }

    internal void Take(Unit unit)
    {
        Change(unit, -1);
        if (unit.Part == ExamPart.Practice)
        {
            Cost += (long)_workshops[unit.At].Remove(unit) * _problem.Instance.Weights.Changeover;
        }

        Cost += (long)unit.Weight * Unplaced;
        (unit.Time, unit.Place) = (-1, null);
        Trips(unit);
    }

    private void Change(Unit unit, int sign)
    {
        var weights = _problem.Instance.Weights;
        var (day, time) = (unit.Time / _problem.Grid.Starts, unit.Time);
        Cost += unit.Was is null || unit.TimeBefore == time ? 0 : sign * Moved * unit.Size;
        if ((_onDay[(unit.At * _problem.Days) + day] += sign) == (sign + 1) / 2)
        {
            Cost += (sign * weights.SiteDay) + (_ways is null ? 0 : _everybody.Add(unit.At, day, ulong.MaxValue, sign * _problem.Rules[day].SupervisorsMin));
        }

        if (unit.Part == ExamPart.Theory)
        {
            Cost += _rooms[unit.At].Seat(unit, time, sign);
            Cost += (_groupAt[(unit.Group * _problem.Times) + time] += sign) == (sign + 1) / 2 ? sign * weights.GroupSplit : 0;
        }
        else
        {
            // Who examines two occupations can fill a day with both, which nobody knows before the panels are made: each view counts half.
            var panel = sign * _frame.Panel(unit, day);
            Cost += _examiners[_occupation[unit.Track]].Add(unit.At, day, unit.Masks[time], panel) + _allExaminers.Add(unit.At, day, unit.Masks[time], panel)
                + _everybody.Add(unit.At, day, unit.Masks[time], panel);
            Cost += (long)sign * weights.LateSlot * _problem.Grid.LateSlots(time % _problem.Grid.Starts, unit.Ticks[day], _problem.Rules[day].LateFrom);
            if (unit.Part == ExamPart.Review)
            {
                _rooms[unit.At].Use(day, unit.Masks[time], sign);
            }
        }

        if (sign > 0)
        {
            Trips(unit);
        }
    }

    private void Trips(Unit unit)
    {
        foreach (var trip in unit.Trips)
        {
            Cost -= trip.Cost;
            trip.Cost = trip.Count * Way(trip.Units);
            Cost += trip.Cost;
        }
    }

    // Days beyond the first, and slots between two parts of one day.
    private int Way(Unit?[] units)
    {
        var (cost, days) = (0, 0);
        for (var i = 0; i < units.Length; i++)
        {
            if (units[i] is not { Time: >= 0 } unit || Earlier(units, i, Day(unit)))
            {
                continue;
            }

            var (day, first, last, busy) = (Day(unit), int.MaxValue, 0, 0);
            foreach (var other in units)
            {
                if (other is { Time: >= 0 } && Day(other) == day)
                {
                    var begin = _problem.Grid.Tick(other.Time % _problem.Grid.Starts);
                    (first, last, busy) = (Math.Min(first, begin), Math.Max(last, begin + other.Ticks[day]), busy + other.Ticks[day]);
                }
            }

            days++;
            cost += _problem.Grid.Slots(Math.Max(0, last - first - busy)) * _problem.Instance.Weights.IdleSlot;
        }

        return cost + (Math.Max(0, days - 1) * _problem.Instance.Weights.ExtraDay);
    }

    private bool Earlier(Unit?[] units, int before, int day)
    {
        for (var i = 0; i < before; i++)
        {
            if (units[i] is { Time: >= 0 } unit && Day(unit) == day)
            {
                return true;
            }
        }

        return false;
    }

    private int Day(Unit unit) => unit.Time / _problem.Grid.Starts;

    private int Begin(int time) => (time / _problem.Grid.Starts * _problem.Grid.Ticks) + _problem.Grid.Tick(time % _problem.Grid.Starts);

    private int End(Unit unit, int time) => Begin(time) + unit.Ticks[time / _problem.Grid.Starts];

    // Over, with the way to the other's site, before the other begins.
    private bool Precedes(Unit earlier, int from, Unit later, int to) => End(earlier, from) <= Begin(to) && _ways?.TooFar(earlier, from, later, to) != true;

    private bool InOrder(Unit unit, int time)
    {
        if (_ways is not null && !_ways.CanGo(unit, time))
        {
            return false;
        }

        var (begin, end) = (Begin(time), End(unit, time));
        foreach (var other in unit.Before)
        {
            if (other.Time >= 0 && End(other, other.Time) > begin)
            {
                return false;
            }
        }

        foreach (var other in unit.After)
        {
            if (other.Time >= 0 && Begin(other.Time) < end)
            {
                return false;
            }
        }

        foreach (var other in unit.Apart)
        {
            if (other.Time >= 0 && Begin(other.Time) < end && End(other, other.Time) > begin)
            {
                return false;
            }
        }

        return true;
    }
}
