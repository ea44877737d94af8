using TalentHub.Scheduling.Vebs.Packing;
using TalentHub.Scheduling.Vebs.Problem;

namespace TalentHub.Scheduling.Vebs.Timing;

/// <summary>How many theory rooms of a site are in use at each time. Which lot sits in which room is settled later, when the times stand.</summary>
internal sealed class RoomTable
{
    private readonly VebsProblem _problem;
    private readonly PeakTable _invigilators;
    private readonly PeakTable _everybody;
    private readonly int[] _lengths;
    private readonly int[] _load;
    private readonly int[] _computers;
    private readonly int[] _used;
    private readonly int[] _open;
    private readonly int[] _seats;
    private readonly bool[] _serves;
    private readonly int[] _accessible;
    private readonly int[] _wheelchairs;
    private readonly int[] _rooms;
    private readonly int[] _usedAccessible;
    private readonly int[] _openAccessible;
    private readonly int[] _screens;
    private readonly int[] _usedScreens;
    private readonly int[] _openScreens;

    internal RoomTable(SiteFrame frame, int site, PeakTable invigilators, PeakTable everybody)
    {
        (_invigilators, _everybody) = (invigilators, everybody);
        var rooms = frame.RoomsAt(site);
        _problem = frame.Problem;
        _seats = [.. rooms.Select(room => room.Seats)];
        _serves = [.. rooms.Select(room => room.Accessible)];
        _accessible = [.. rooms.Where(room => room.Accessible).Select(room => room.Seats)];
        _screens = [.. rooms.Select(room => room.Computers).Where(computers => computers > 0).OrderDescending()];
        _lengths = [.. frame.Units.Where(unit => unit.Part == Model.ExamPart.Theory).SelectMany(unit => unit.Minutes).Distinct()];
        _load = new int[_lengths.Length * _problem.Times];
        _computers = new int[_load.Length];
        _wheelchairs = new int[_load.Length];
        _rooms = new int[_load.Length];
        _used = new int[_problem.Days * _problem.Grid.Ticks];
        _open = Open(rooms);
        _openScreens = Open([.. rooms.Where(room => room.Computers > 0)]);
        _usedScreens = new int[_used.Length];
        _openAccessible = Open([.. rooms.Where(room => room.Accessible)]);
        _usedAccessible = new int[_used.Length];
    }

    internal bool Fits(Unit lot, int time) => Fits(lot, time, lot.Size);

    /// <summary>So many of a lot have seats.</summary>
    internal bool Fits(Unit lot, int time, int count)
    {
        var (at, day, wheelchairs) = (Index(lot, time), time / _problem.Grid.Starts, Math.Min(lot.Wheelchairs, count));
        return Free(day, lot.Masks[time], Rooms(_load[at] + count, _wheelchairs[at] + wheelchairs) - _rooms[at], _used, _open)
            && (wheelchairs == 0 || Free(day, lot.Masks[time], Needed(_wheelchairs[at] + wheelchairs, _accessible) - Needed(_wheelchairs[at], _accessible), _usedAccessible, _openAccessible))
            && (!_problem.Track(lot.Track).Computer || HasScreens(lot, time, count));
    }

    /// <summary>There are computers for so many who sit the paper of a lot.</summary>
    internal bool HasScreens(Unit lot, int time, int count)
    {
        var at = Index(lot, time);
        return Free(time / _problem.Grid.Starts, lot.Masks[time], Needed(_computers[at] + count, _screens) - Needed(_computers[at], _screens), _usedScreens, _openScreens);
    }

    /// <summary>So many who sit the paper of a lot would have to go for a room to be free.</summary>
    internal int Excess(Unit lot, int time)
    {
        var load = _load[Index(lot, time)];
        return load - _seats.Take(Needed(load, _seats) - 1).Sum();
    }

    /// <summary>A room is free for all of the time.</summary>
    internal bool Free(int day, ulong mask) => Free(day, mask, 1, _used, _open);

    /// <summary>Takes a room, or gives it back if <paramref name="sign"/> is -1.</summary>
    internal void Use(int day, ulong mask, int sign) => Use(day, mask, sign, _used);

    /// <summary>Seats a lot, or lets it go if <paramref name="sign"/> is -1, and says by how much the cost changes.</summary>
    internal int Seat(Unit lot, int time, int sign)
    {
        var (at, day, rules) = (Index(lot, time), time / _problem.Grid.Starts, _problem.Rules[time / _problem.Grid.Starts]);
        var (roomsBefore, screensBefore, peopleBefore) = (_rooms[at], Needed(_computers[at], _screens), Invigilators(at, rules));
        _load[at] += sign * lot.Size;
        _computers[at] += sign * Computers(lot);
        if (lot.Wheelchairs > 0)
        {
            var accessible = Needed(_wheelchairs[at], _accessible);
            _wheelchairs[at] += sign * lot.Wheelchairs;
            Use(day, lot.Masks[time], Needed(_wheelchairs[at], _accessible) - accessible, _usedAccessible);
        }

        _rooms[at] = Rooms(_load[at], _wheelchairs[at]);
        var (rooms, screens, people) = (_rooms[at] - roomsBefore, Needed(_computers[at], _screens) - screensBefore, Invigilators(at, rules) - peopleBefore);
        var change = people == 0 ? 0 : _invigilators.Add(lot.At, day, lot.Masks[time], people) + _everybody.Add(lot.At, day, lot.Masks[time], people);
        if (screens != 0)
        {
            Use(day, lot.Masks[time], screens, _usedScreens);
        }

        if (rooms == 0)
        {
            return change;
        }

        Use(day, lot.Masks[time], rooms, _used);
        var weights = _problem.Instance.Weights;
        var late = _problem.Grid.LateSlots(time % _problem.Grid.Starts, lot.Ticks[day], rules.LateFrom);
        return change + (rooms * (weights.RoomSession + (weights.LateSlot * late)));
    }

    private static bool Free(ulong mask, int first, int more, int[] used, int[] open)
    {
        for (var tick = first; mask != 0; tick++, mask >>= 1)
        {
            if ((mask & 1) != 0 && used[tick] + more > open[tick])
            {
                return false;
            }
        }

        return true;
    }

    private static void Use(ulong mask, int first, int more, int[] used)
    {
        for (var tick = first; mask != 0; tick++, mask >>= 1)
        {
            used[tick] += (int)(mask & 1) * more;
        }
    }

    private bool Free(int day, ulong mask, int more, int[] used, int[] open) => more == 0 || Free(mask, day * _problem.Grid.Ticks, more, used, open);

    private void Use(int day, ulong mask, int more, int[] used) => Use(mask, day * _problem.Grid.Ticks, more, used);

    private int[] Open(Place[] rooms) => [.. Enumerable.Range(0, _used.Length).Select(at =>
        rooms.Count(room => (room.Closed[at / _problem.Grid.Ticks] >> (at % _problem.Grid.Ticks) & 1) == 0))];

    private int Computers(Unit lot) => _problem.Track(lot.Track).Computer ? lot.Size : 0;

    private int Index(Unit lot, int time) => (Array.IndexOf(_lengths, lot.Minutes[time / _problem.Grid.Starts]) * _problem.Times) + time;

    private int Invigilators(int at, Model.RuleSet rules) =>
        Math.Max(rules.InvigilatorsMin * _rooms[at], (_load[at] + rules.CandidatesPerInvigilator - 1) / rules.CandidatesPerInvigilator);

    // The largest accessible rooms for the wheelchairs, and the largest of the others for those who find no seat in these.
    private int Rooms(int places, int wheelchairs)
    {
        if (wheelchairs == 0)
        {
            return Needed(places, _seats);
        }

        var (count, left) = (0, wheelchairs);
        for (var room = 0; room < _seats.Length; room++)
        {
            if (_serves[room] && left > 0)
            {
                (count, left, places) = (count + 1, left - _seats[room], places - _seats[room]);
            }
        }

        var taken = count;
        for (var room = 0; room < _seats.Length && places > 0; room++)
        {
            if (_serves[room] && taken > 0)
            {
                taken--;
                continue;
            }

            (count, places) = (count + 1, places - _seats[room]);
        }

        return places > 0 || left > 0 ? count + 1000 : count;
    }

    // The largest rooms first; more than there are where they do not suffice.
    private static int Needed(int places, int[] rooms)
    {
        var count = 0;
        for (; places > 0; count++)
        {
            if (count == rooms.Length)
            {
                return count + 1000;
            }

            places -= rooms[count];
        }

        return count;
    }
}
