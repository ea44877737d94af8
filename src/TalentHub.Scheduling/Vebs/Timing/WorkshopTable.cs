using TalentHub.Scheduling.Vebs.Packing;
using TalentHub.Scheduling.Vebs.Problem;

namespace TalentHub.Scheduling.Vebs.Timing;

/// <summary>Which practical session is in which workshop of a site on which day, and what equipment is in use.</summary>
internal sealed class WorkshopTable
{
    private readonly VebsProblem _problem;
    private readonly Dictionary<int, int> _row = [];
    private readonly ulong[] _busy;
    private readonly List<Unit>[] _sessions;
    private readonly Dictionary<string, (int Count, int[] Used)> _equipment = [];

    internal WorkshopTable(SiteFrame frame, int site)
    {
        _problem = frame.Problem;
        foreach (var workshop in frame.Workshops.Where(workshop => workshop.Site == site))
        {
            _row[workshop.Number] = _row.Count;
        }

        _busy = new ulong[_row.Count * _problem.Days];
        _sessions = [.. _busy.Select(_ => new List<Unit>(4))];
        foreach (var pool in _problem.Instance.Equipment.Where(pool => _problem.SiteOf(pool.Site) == site).GroupBy(pool => pool.Type))
        {
            _equipment[pool.Key] = (pool.Sum(p => p.Count), new int[_problem.Days * _problem.Grid.Ticks]);
        }
    }

    internal bool Fits(Unit session, int time, Place workshop)
    {
        var (day, mask) = (time / _problem.Grid.Starts, session.Masks[time]);
        var at = (_row[workshop.Number] * _problem.Days) + day;
        return ((_busy[at] | workshop.Closed[day]) & mask) == 0 && SetUp(_sessions[at], session, time) && Equipped(session, day, mask);
    }

    /// <summary>The equipment suffices beside all other sessions.</summary>
    internal bool Equipped(Unit session, int day, ulong mask)
    {
        foreach (var (type, each) in _problem.Track(session.Track).Equipment)
        {
            var (count, used) = _equipment.GetValueOrDefault(type, (0, []));
            for (var tick = 0; tick < _problem.Grid.Ticks; tick++)
            {
                if ((mask >> tick & 1) != 0 && each > 0 && (used.Length == 0 || used[(day * _problem.Grid.Ticks) + tick] + (each * session.Size) > count))
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>So many candidates of a session's track could be in a workshop then beside all other sessions.</summary>
    internal int Room(Unit session, int time, Place workshop)
    {
        var (day, mask) = (time / _problem.Grid.Starts, _problem.Grid.Mask(time % _problem.Grid.Starts, session.Ticks[time / _problem.Grid.Starts]));
        var at = (_row[workshop.Number] * _problem.Days) + day;
        if (mask == 0 || ((_busy[at] | workshop.Closed[day]) & mask) != 0 || !SetUp(_sessions[at], session, time))
        {
            return 0;
        }

        var room = workshop.Stations.GetValueOrDefault(_problem.Track(session.Track).StationType);
        foreach (var (type, each) in _problem.Track(session.Track).Equipment)
        {
            var (count, used) = _equipment.GetValueOrDefault(type, (0, []));
            for (var tick = 0; tick < _problem.Grid.Ticks && each > 0; tick++)
            {
                room = (mask >> tick & 1) == 0 ? room : Math.Min(room, (count - (used.Length == 0 ? 0 : used[(day * _problem.Grid.Ticks) + tick])) / each);
            }
        }

        return room;
    }

    /// <summary>Puts a session in, and says how many changeovers more there are on the day.</summary>
    internal int Add(Unit session, int time, Place workshop)
    {
        var at = (_row[workshop.Number] * _problem.Days) + (time / _problem.Grid.Starts);
        var before = Changeovers(_sessions[at]);
        var place = _sessions[at].FindIndex(other => other.Time > time);
        _sessions[at].Insert(place < 0 ? _sessions[at].Count : place, session);
        _busy[at] |= session.Masks[time];
        Use(session, time, 1);
        return Changeovers(_sessions[at]) - before;
    }

    /// <summary>Takes a session out, and says how many changeovers more there are on the day.</summary>
    internal int Remove(Unit session)
    {
        var at = (_row[session.Place!.Number] * _problem.Days) + (session.Time / _problem.Grid.Starts);
        var before = Changeovers(_sessions[at]);
        _sessions[at].Remove(session);
        _busy[at] &= ~session.Masks[session.Time];
        Use(session, session.Time, -1);
        return Changeovers(_sessions[at]) - before;
    }

    /// <summary>Names the sessions that would have to go for another to come.</summary>
    /// <returns>It could come then; false where the workshop is closed or the equipment does not suffice even so.</returns>
    internal bool InTheWay(Unit session, int time, Place workshop, List<Unit> found)
    {
        var (day, mask) = (time / _problem.Grid.Starts, session.Masks[time]);
        if ((workshop.Closed[day] & mask) != 0)
        {
            return false;
        }

        foreach (var other in _sessions[(_row[workshop.Number] * _problem.Days) + day])
        {
            if (Gap(other, session, time) < 0)
            {
                found.Add(other);
            }
        }

        foreach (var (type, each) in _problem.Track(session.Track).Equipment)
        {
            if (each > 0 && !FreeEquipment(type, each * session.Size, day, mask, found))
            {
                return false;
            }
        }

        return true;
    }

    // The largest users of that equipment then, until what is left suffices at every tick.
    private bool FreeEquipment(string type, int needed, int day, ulong mask, List<Unit> found)
    {
        var (count, used) = _equipment.GetValueOrDefault(type, (0, []));
        for (var tick = 0; tick < _problem.Grid.Ticks; tick++)
        {
            if ((mask >> tick & 1) == 0)
            {
                continue;
            }

            var left = count - needed - (used.Length == 0 ? 0 : used[(day * _problem.Grid.Ticks) + tick]);
            foreach (var other in found)
            {
                left += Uses(other, type, day, tick);
            }

            while (left < 0)
            {
                if (LargestUser(type, day, tick, found) is not { } user)
                {
                    return false;
                }

                found.Add(user);
                left += Uses(user, type, day, tick);
            }
        }

        return true;
    }

    private Unit? LargestUser(string type, int day, int tick, List<Unit> besides)
    {
        var (largest, most) = ((Unit?)null, 0);
        for (var at = day; at < _sessions.Length; at += _problem.Days)
        {
            foreach (var session in _sessions[at])
            {
                if (session.Pin is null && Uses(session, type, day, tick) is var uses && uses > most && !besides.Contains(session))
                {
                    (largest, most) = (session, uses);
                }
            }
        }

        return largest;
    }

    private int Uses(Unit session, string type, int day, int tick) =>
        session.Time / _problem.Grid.Starts == day && (session.Masks[session.Time] >> tick & 1) != 0
            ? session.Size * _problem.Track(session.Track).Equipment.GetValueOrDefault(type) : 0;

    private static int Changeovers(List<Unit> sessions)
    {
        var count = 0;
        for (var i = 1; i < sessions.Count; i++)
        {
            count += sessions[i].Track != sessions[i - 1].Track ? 1 : 0;
        }

        return count;
    }

    private bool SetUp(List<Unit> others, Unit session, int time)
    {
        foreach (var other in others)
        {
            if (Gap(other, session, time) < 0)
            {
                return false;
            }
        }

        return true;
    }

    // Ticks between two sessions of a workshop beyond those to set it up; less than none where they are too near.
    private int Gap(Unit other, Unit session, int time)
    {
        var (day, first) = (time / _problem.Grid.Starts, _problem.Grid.Tick(time % _problem.Grid.Starts));
        var begins = _problem.Grid.Tick(other.Time % _problem.Grid.Starts);
        return begins < first ? first - begins - other.Ticks[day] - _problem.Changeover(other.Track, session.Track)
            : begins - first - session.Ticks[day] - _problem.Changeover(session.Track, other.Track);
    }

    private void Use(Unit session, int time, int sign)
    {
        foreach (var (type, each) in _problem.Track(session.Track).Equipment)
        {
            if (!_equipment.TryGetValue(type, out var pool))
            {
                continue;
            }

            for (var (tick, first) = (0, time / _problem.Grid.Starts * _problem.Grid.Ticks); tick < _problem.Grid.Ticks; tick++)
            {
                pool.Used[first + tick] += (int)(session.Masks[time] >> tick & 1) * sign * each * session.Size;
            }
        }
    }
}
