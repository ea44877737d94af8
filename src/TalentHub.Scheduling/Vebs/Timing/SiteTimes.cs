using TalentHub.Scheduling.Search;
using TalentHub.Scheduling.Vebs.Model;
using TalentHub.Scheduling.Vebs.Packing;
using TalentHub.Scheduling.Vebs.Problem;

namespace TalentHub.Scheduling.Vebs.Timing;

/// <summary>
/// The search over the times of a site: a lot or review to another time, two lots exchanged, a practical session moved or two exchanged, alone or with
/// the theory and reviews of their candidates.
/// </summary>
internal sealed class SiteTimes : ISearchSpace
{
    private readonly SiteFrame _frame;
    private readonly SiteBoard _board;
    private readonly SiteMoves _moves;
    private readonly Unit[] _lots;
    private readonly Unit[] _sessions;
    private readonly Unit[] _reviews;
    private readonly (int Time, Place? Place)[] _best;

    internal SiteTimes(SiteFrame frame, SiteBoard board)
    {
        (_frame, _board, _moves) = (frame, board, new(frame, board));
        _lots = Free(ExamPart.Theory);
        _sessions = [.. Free(ExamPart.Practice).Where(session => session.Places.Length > 0)];
        _reviews = Free(ExamPart.Review);
        _best = new (int, Place?)[frame.Units.Count];
        Keep();
    }

    /// <inheritdoc/>
    public long Cost => _board.Cost;

    /// <summary>There is something to search.</summary>
    internal bool Movable => _lots.Length + _sessions.Length + _reviews.Length > 0;

    /// <inheritdoc/>
    public Proposal Step(ref Xoshiro random, int limit)
    {
        var before = _board.Cost;
        _moves.Begin();
        var made = random.Below(100) switch
        {
            < 35 => MoveOne(ref random, _lots),
            < 50 => ExchangeLots(ref random),
            < 65 => MoveSession(ref random, whole: true),
            < 80 => ExchangeSessions(ref random),
            < 84 => MoveSession(ref random, whole: false),
            < 88 => Displace(ref random),
            _ => MoveOne(ref random, _reviews),
        };
        var change = (int)Math.Clamp(_board.Cost - before, -1_000_000_000, 1_000_000_000);
        if (made && change <= limit)
        {
            return new(true, change);
        }

        _moves.Undo();
        return made ? new(false, change) : Proposal.None;
    }

    /// <inheritdoc/>
    public void Keep()
    {
        foreach (var unit in _frame.Units)
        {
            _best[unit.Number] = (unit.Time, unit.Place);
        }
    }

    /// <inheritdoc/>
    public void Recall() => PutAll(_best);

    /// <inheritdoc/>
    public void Save(BinaryWriter to)
    {
        to.Write7BitEncodedInt(_frame.Units.Count);
        foreach (var unit in _frame.Units)
        {
            var (time, place) = _best[unit.Number];
            to.Write7BitEncodedInt(unit.Time + 1);
            to.Write7BitEncodedInt(unit.Place is null ? 0 : unit.Place.Number + 1);
            to.Write7BitEncodedInt(time + 1);
            to.Write7BitEncodedInt(place is null ? 0 : place.Number + 1);
        }
    }

    /// <inheritdoc/>
    public void Load(BinaryReader from)
    {
        if (from.Read7BitEncodedInt() != _frame.Units.Count)
        {
            throw new InvalidDataException("The checkpoint has other units.");
        }

        var present = new (int Time, Place? Place)[_best.Length];
        for (var i = 0; i < present.Length; i++)
        {
            (present[i], _best[i]) = (One(from), One(from));
        }

        PutAll(present);
    }

    private void PutAll((int Time, Place? Place)[] places)
    {
        foreach (var unit in _frame.Units.Where(unit => unit.Time >= 0))
        {
            _board.Take(unit);
        }

        foreach (var unit in _frame.Units.Where(unit => places[unit.Number].Time >= 0))
        {
            _board.Put(unit, places[unit.Number].Time, places[unit.Number].Place);
        }
    }

    private (int Time, Place? Place) One(BinaryReader from)
    {
        var (time, place) = (from.Read7BitEncodedInt() - 1, from.Read7BitEncodedInt() - 1);
        return (time, place < 0 ? null : _frame.Problem.Workshops[place]);
    }

    private Unit[] Free(ExamPart part) => [.. _frame.Units.Where(unit => unit.Part == part && unit.Pin is null && unit.Masks.Any(mask => mask != 0))];

    private bool MoveOne(ref Xoshiro random, Unit[] units)
    {
        if (units.Length == 0)
        {
            return false;
        }

        var unit = units[random.Below(units.Length)];
        var time = random.Below(100) < 60 && Companion(unit) is { } companion
            ? (companion.Time / _frame.Problem.Grid.Starts * _frame.Problem.Grid.Starts) + random.Below(_frame.Problem.Grid.Starts)
            : random.Below(_frame.Problem.Times);
        if (time == unit.Time || unit.Masks[time] == 0)
        {
            return false;
        }

        _moves.Take(unit);
        return _moves.Put(unit, time, null);
    }

    // The practical session of the same candidates, on whose day the unit should be.
    private static Unit? Companion(Unit unit)
    {
        foreach (var trip in unit.Trips)
        {
            if (trip.Units[1] is { Time: >= 0 } session && session != unit)
            {
                return session;
            }
        }

        return null;
    }

    private bool ExchangeLots(ref Xoshiro random)
    {
        if (_lots.Length < 2)
        {
            return false;
        }

        var (one, other) = (_lots[random.Below(_lots.Length)], _lots[random.Below(_lots.Length)]);
        var (first, second) = (one.Time, other.Time);
        if (first == second || first < 0 || second < 0)
        {
            return false;
        }

        _moves.Take(one);
        _moves.Take(other);
        return _moves.Put(one, second, null) && _moves.Put(other, first, null);
    }

    private bool MoveSession(ref Xoshiro random, bool whole)
    {
        if (_sessions.Length == 0)
        {
            return false;
        }

        var session = _sessions[random.Below(_sessions.Length)];
        var (time, place) = (random.Below(_frame.Problem.Times), session.Places[random.Below(session.Places.Length)]);
        if (session.Masks[time] == 0 || (time == session.Time && place == session.Place))
        {
            return false;
        }

        if (!whole)
        {
            _moves.Take(session);
            return _moves.Put(session, time, place);
        }

        _moves.TakeWhole(session);
        return _moves.Put(session, time, place) && _moves.PutFollowers(session);
    }

    // Into a workshop that is taken; whoever is in the way goes to the first place that is free.
    private bool Displace(ref Xoshiro random)
    {
        if (_sessions.Length < 2)
        {
            return false;
        }

        var session = _sessions[random.Below(_sessions.Length)];
        var (time, place) = (random.Below(_frame.Problem.Times), session.Places[random.Below(session.Places.Length)]);
        if (session.Masks[time] == 0 || time == session.Time)
        {
            return false;
        }

        var day = time / _frame.Problem.Grid.Starts;
        var inTheWay = Array.FindAll(_sessions, other => other != session && other.Place == place && other.Time / _frame.Problem.Grid.Starts == day
            && (other.Masks[other.Time] & session.Masks[time]) != 0);
        _moves.TakeWhole(session);
        foreach (var other in inTheWay)
        {
            _moves.TakeWhole(other);
        }

        if (!_moves.Put(session, time, place) || !_moves.PutFollowers(session))
        {
            return false;
        }

        var from = random.Below(_frame.Problem.Times);
        return Array.TrueForAll(inTheWay, other => PutAnywhere(other, from));
    }

    private bool PutAnywhere(Unit session, int from)
    {
        for (var i = 0; i < _frame.Problem.Times; i++)
        {
            var time = (from + i) % _frame.Problem.Times;
            foreach (var place in session.Masks[time] == 0 ? [] : session.Places)
            {
                if (_moves.Put(session, time, place))
                {
                    return _moves.PutFollowers(session);
                }
            }
        }

        return false;
    }

    private bool ExchangeSessions(ref Xoshiro random)
    {
        if (_sessions.Length < 2)
        {
            return false;
        }

        var (one, other) = (_sessions[random.Below(_sessions.Length)], _sessions[random.Below(_sessions.Length)]);
        var (first, second, here, there) = (one.Time, other.Time, one.Place, other.Place);
        if (first < 0 || second < 0 || first == second || one.Masks[second] == 0 || other.Masks[first] == 0)
        {
            return false;
        }

        // Sessions that cannot change workshops stay in their own and change times only.
        var across = Array.IndexOf(one.Places, there) >= 0 && Array.IndexOf(other.Places, here) >= 0;
        _moves.TakeWhole(one);
        if (other.Time >= 0)
        {
            _moves.TakeWhole(other);
        }

        return _moves.Put(one, second, across ? there : here) && _moves.Put(other, first, across ? here : there)
            && _moves.PutFollowers(one) && _moves.PutFollowers(other);
    }
}
