using TalentHub.Scheduling.Vebs.Packing;
using TalentHub.Scheduling.Vebs.Problem;

namespace TalentHub.Scheduling.Vebs.Timing;

/// <summary>How many theory rooms are in use at each time. Which lot sits in which room is settled later, when the times stand.</summary>
internal sealed class RoomTable
{
    private readonly VebsProblem _problem;
    private readonly Place[] _rooms;
    private readonly PeakTable _invigilators;
    private readonly int[] _lengths;
    private readonly int[] _load;
    private readonly int[] _computers;
    private readonly int[] _used;
    private readonly int[] _open;

    internal RoomTable(SiteFrame frame)
    {
        (_problem, _rooms) = (frame.Problem, frame.Rooms);
        _lengths = [.. frame.Units.Where(unit => unit.Part == Model.ExamPart.Theory).SelectMany(unit => unit.Minutes).Distinct()];
        _load = new int[_lengths.Length * _problem.Times];
        _computers = new int[_load.Length];
        _used = new int[_problem.Days * _problem.Grid.Ticks];
        _open = [.. Enumerable.Range(0, _used.Length).Select(at => _rooms.Count(room => (room.Closed[at / _problem.Grid.Ticks] >> (at % _problem.Grid.Ticks) & 1) == 0))];
        _invigilators = new(_problem.Grid.Ticks, _problem.Instance.Weights.InvigilatorDay, frame.Invigilators);
    }

    internal bool Fits(Unit lot, int time)
    {
        var (at, computers) = (Index(lot, time), Computers(lot));
        var more = Needed(_load[at] + lot.Size, _computers[at] + computers) - Needed(_load[at], _computers[at]);
        return more == 0 || Free(time / _problem.Grid.Starts, lot.Masks[time], more);
    }

    /// <summary>So many rooms are free for all of the time.</summary>
    internal bool Free(int day, ulong mask, int rooms)
    {
        for (var (tick, first) = (0, day * _problem.Grid.Ticks); tick < _problem.Grid.Ticks; tick++)
        {
            if ((mask >> tick & 1) != 0 && _used[first + tick] + rooms > _open[first + tick])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Takes or gives back rooms.</summary>
    internal void Use(int day, ulong mask, int rooms)
    {
        for (var (tick, first) = (0, day * _problem.Grid.Ticks); tick < _problem.Grid.Ticks; tick++)
        {
            _used[first + tick] += (int)(mask >> tick & 1) * rooms;
        }
    }

    /// <summary>Seats a lot, or lets it go if <paramref name="sign"/> is -1, and says by how much the cost changes.</summary>
    internal int Seat(Unit lot, int time, int sign)
    {
        var (at, day, rules) = (Index(lot, time), time / _problem.Grid.Starts, _problem.Rules[time / _problem.Grid.Starts]);
        var (roomsBefore, peopleBefore) = (Needed(_load[at], _computers[at]), Invigilators(at, rules));
        _load[at] += sign * lot.Size;
        _computers[at] += sign * Computers(lot);
        var (rooms, people) = (Needed(_load[at], _computers[at]) - roomsBefore, Invigilators(at, rules) - peopleBefore);
        var change = people == 0 ? 0 : _invigilators.Add(day, lot.Masks[time], people);
        if (rooms == 0)
        {
            return change;
        }

        Use(day, lot.Masks[time], rooms);
        var weights = _problem.Instance.Weights;
        var late = _problem.Grid.LateSlots(time % _problem.Grid.Starts, lot.Ticks[day], rules.LateFrom);
        return change + (rooms * (weights.RoomSession + (weights.LateSlot * late)));
    }

    private int Computers(Unit lot) => _problem.Track(lot.Track).Computer ? lot.Size : 0;

    private int Index(Unit lot, int time) => (Array.IndexOf(_lengths, lot.Minutes[time / _problem.Grid.Starts]) * _problem.Times) + time;

    private int Invigilators(int at, Model.RuleSet rules) =>
        Math.Max(rules.InvigilatorsMin * Needed(_load[at], _computers[at]), (_load[at] + rules.CandidatesPerInvigilator - 1) / rules.CandidatesPerInvigilator);

    // The largest rooms first; more than there are where they do not suffice.
    private int Needed(int candidates, int computers)
    {
        var rooms = 0;
        for (; candidates > 0 || computers > 0; rooms++)
        {
            if (rooms == _rooms.Length)
            {
                return rooms + 1000;
            }

            candidates -= _rooms[rooms].Seats;
            computers -= _rooms[rooms].Computers;
        }

        return rooms;
    }
}
