using TalentHub.Scheduling.Vebs.Model;
using TalentHub.Scheduling.Vebs.Packing;
using TalentHub.Scheduling.Vebs.Problem;

namespace TalentHub.Scheduling.Vebs.Timing;

/// <summary>Gives every unit of a site a first time: each practical session, with the theory and reviews of its candidates, where it costs least.</summary>
internal sealed class SiteConstruction(SiteFrame frame, SiteBoard board)
{
    private const int WorkshopsTried = 2;
    private const int Passes = 3;
    private readonly SiteMoves _moves = new(frame, board);

    /// <summary>Places what has no time yet.</summary>
    /// <returns>Every unit has one.</returns>
    internal bool Place()
    {
        PlaceHeld();

        // Who has extra time needs a room for half a day, which is gone when the short papers are spread; what must be before something pinned has few times.
        foreach (var lot in frame.Units.Where(unit => unit is { Part: ExamPart.Theory, Time: < 0, Pin: null } && (unit.ExtraTime || unit.Pressing)).OrderByDescending(unit => unit.Pressing))
        {
            _moves.PutBest(lot);
        }

        // The longest first, then those with the fewest times to choose from.
        foreach (var session in frame.Units.Where(unit => unit is { Part: ExamPart.Practice, Time: < 0, Pin: null })
            .OrderByDescending(unit => unit.Pressing).ThenByDescending(unit => unit.Ticks[0]).ThenByDescending(unit => unit.After.Count).ThenBy(unit => unit.Masks.Count(mask => mask != 0)))
        {
            PlaceSession(session);
        }

        foreach (var unit in frame.Units.Where(unit => unit.Time < 0 && unit.Part != ExamPart.Practice).OrderBy(unit => unit.Part))
        {
            _moves.PutBest(unit);
        }

        return frame.Units.TrueForAll(unit => unit.Time >= 0);
    }

    /// <summary>Places what is pinned, and what should stay where it was and can.</summary>
    internal void PlaceHeld()
    {
        foreach (var pinned in frame.Units.Where(unit => unit.Pin is not null && unit.Time < 0))
        {
            PlacePinned(pinned);
        }

        foreach (var kept in frame.Units.Where(unit => unit is { Was: not null, Time: < 0, Pin: null }))
        {
            PlaceBack(kept);
        }
    }

    /// <summary>While invigilators are missing, puts lots where they cost least, be it on another day than the practice of their candidates.</summary>
    internal void SpreadLots()
    {
        for (var pass = 0; pass < Passes && board.LacksInvigilators; pass++)
        {
            foreach (var lot in frame.Units.Where(unit => unit is { Part: ExamPart.Theory, Time: >= 0, Pin: null, Was: null }).ToList())
            {
                board.Take(lot);
                _moves.PutBest(lot);
            }
        }
    }

    /// <summary>Takes everything off that may move, and places it again.</summary>
    internal void PlaceAll()
    {
        frame.Units.Where(unit => unit is { Time: >= 0, Pin: null }).ToList().ForEach(board.Take);
        Place();
    }

    /// <summary>Cuts lots that found no time into single candidates, who may find seats that are left.</summary>
    /// <returns>Every unit that can have a time has one.</returns>
    internal bool PlaceInPieces()
    {
        foreach (var lot in frame.Units.Where(unit => unit is { Part: ExamPart.Theory, Time: < 0, Pin: null }).ToList())
        {
            while (lot.Size > 1)
            {
                _moves.PutBest(frame.Split(lot, [lot.Members[^1]]));
            }

            _moves.PutBest(lot);
        }

        return frame.Units.TrueForAll(unit => unit.Time >= 0 || Array.TrueForAll(unit.Masks, mask => mask == 0));
    }

    /// <summary>
    /// Where a part has no time, that may be only because of where another of its candidates is: places those sessions anew with it, and leaves
    /// everything as it was where that does not help.
    /// </summary>
    internal void PlaceAnew()
    {
        var (missing, before) = (Missing(), frame.Units.ConvertAll(unit => (Unit: unit, unit.Time, unit.Place)));
        if (missing == 0)
        {
            return;
        }

        foreach (var unit in frame.Units.Where(unit => unit is { Time: < 0, Pin: null }).ToList())
        {
            foreach (var session in unit.Before.Concat(unit.After).Where(other => other is { Part: ExamPart.Practice, Pin: null, Time: >= 0 }))
            {
                board.Take(session);
            }
        }

        Place();
        if (Missing() < missing)
        {
            return;
        }

        frame.Units.Where(unit => unit.Time >= 0).ToList().ForEach(board.Take);
        foreach (var (unit, time, place) in before.Where(was => was.Time >= 0))
        {
            board.Put(unit, time, place);
        }
    }

    private long Missing() => frame.Units.Where(unit => unit.Time < 0).Sum(unit => (long)unit.Weight);

    private void PlacePinned(Unit unit)
    {
        for (var time = 0; time < frame.Problem.Times && unit.Time < 0; time++)
        {
            if (unit.Masks[time] != 0)
            {
                var place = unit.Places.FirstOrDefault();
                _ = (unit.Part != ExamPart.Practice || place is not null) && _moves.Put(unit, time, place);
            }
        }
    }

    /// <summary>Puts units that were asked to move back where they were, as far as nothing has come there.</summary>
    internal void PlaceAllBack()
    {
        foreach (var unit in frame.Units.Where(unit => unit is { Was: not null, Pin: null, Time: >= 0 } && unit.Time != unit.TimeBefore))
        {
            var (time, place) = (unit.Time, unit.Place);
            board.Take(unit);
            PlaceBack(unit);
            if (unit.Time < 0)
            {
                board.Put(unit, time, place);
            }
        }
    }

    // Where it was, if that is still possible.
    private void PlaceBack(Unit unit)
    {
        var place = Array.Find(unit.Places, place => place.Id == unit.Was!.Place);
        if (unit.TimeBefore is >= 0 and var time && unit.Masks[time] != 0 && (unit.Part != ExamPart.Practice || place is not null))
        {
            _moves.Put(unit, time, place);
        }
    }

    private void PlaceSession(Unit session)
    {
        frame.Problem.Pulse.Beat();
        var (bestTime, bestPlace, cost) = (-1, (Place?)null, long.MaxValue);
        foreach (var (time, place) in Options(session))
        {
            _moves.Begin();
            _moves.TakeWhole(session);
            _moves.Put(session, time, place);
            _moves.PutFollowers(session);
            if (board.Cost < cost)
            {
                (bestTime, bestPlace, cost) = (time, place, board.Cost);
            }

            _moves.Undo();
        }

        if (bestTime >= 0)
        {
            _moves.Begin();
            _moves.TakeWhole(session);
            _moves.Put(session, bestTime, bestPlace);
            _moves.PutFollowers(session);
        }
    }

    private IEnumerable<(int Time, Place Place)> Options(Unit session)
    {
        for (var time = 0; time < frame.Problem.Times; time++)
        {
            var tried = 0;
            for (var i = 0; i < session.Places.Length && tried < WorkshopsTried; i++)
            {
                if (board.Fits(session, time, session.Places[i]))
                {
                    tried++;
                    yield return (time, session.Places[i]);
                }
            }
        }
    }
}
