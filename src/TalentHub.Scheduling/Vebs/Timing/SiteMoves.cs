using TalentHub.Scheduling.Vebs.Model;
using TalentHub.Scheduling.Vebs.Packing;
using TalentHub.Scheduling.Vebs.Problem;

namespace TalentHub.Scheduling.Vebs.Timing;

/// <summary>Carries out changes of a board that may be taken back as a whole.</summary>
internal sealed class SiteMoves(SiteFrame frame, SiteBoard board)
{
    private readonly List<(Unit Unit, int Time, Place? Place)> _taken = [];

    /// <summary>What was taken away since the beginning, whether it has a place again or not.</summary>
    internal IEnumerable<Unit> Taken => _taken.Select(taken => taken.Unit);

    internal void Begin() => _taken.Clear();

    internal void Undo()
    {
        foreach (var (unit, _, _) in _taken)
        {
            if (unit.Time >= 0)
            {
                board.Take(unit);
            }
        }

        foreach (var (unit, time, place) in _taken)
        {
            if (time >= 0)
            {
                board.Put(unit, time, place);
            }
        }
    }

    internal void Take(Unit unit)
    {
        _taken.Add((unit, unit.Time, unit.Place));
        if (unit.Time >= 0)
        {
            board.Take(unit);
        }
    }

    /// <summary>Takes a unit away that may have been taken before.</summary>
    internal void Lift(Unit unit)
    {
        if (!Taken.Contains(unit))
        {
            Take(unit);
        }
        else if (unit.Time >= 0)
        {
            board.Take(unit);
        }
    }

    internal bool Put(Unit unit, int time, Place? place)
    {
        if (!board.Fits(unit, time, place))
        {
            return false;
        }

        board.Put(unit, time, place);
        return true;
    }

    /// <summary>Takes away a practical session with the theory and reviews of its candidates.</summary>
    internal void TakeWhole(Unit session)
    {
        Take(session);
        foreach (var other in Followers(session))
        {
            Take(other);
        }
    }

    /// <summary>Puts the theory and reviews of a session's candidates where they are cheapest, on its own day if possible.</summary>
    internal bool PutFollowers(Unit session)
    {
        var (placed, day) = (true, session.Time / frame.Problem.Grid.Starts);
        foreach (var other in Followers(session))
        {
            placed &= other.Time >= 0 || PutBest(other, day) || PutBest(other);
        }

        return placed;
    }

    internal bool PutBest(Unit unit, int day)
    {
        var starts = frame.Problem.Grid.Starts;
        return PutBest(unit, day * starts, (day + 1) * starts);
    }

    internal bool PutBest(Unit unit)
    {
        frame.Problem.Pulse.Beat();
        return PutBest(unit, 0, frame.Problem.Times);
    }

    // Theory before reviews, which come after it. What is pinned or should stay where it was stays.
    private static IEnumerable<Unit> Followers(Unit session)
    {
        foreach (var lot in session.Apart)
        {
            if (lot is { Pin: null, Was: null })
            {
                yield return lot;
            }
        }

        foreach (var lot in session.Before)
        {
            if (lot is { Pin: null, Was: null })
            {
                yield return lot;
            }
        }

        foreach (var review in session.After)
        {
            if (review is { Pin: null, Was: null, Part: ExamPart.Review })
            {
                yield return review;
            }
        }
    }

    private bool PutBest(Unit unit, int from, int until)
    {
        var (best, cost) = (-1, long.MaxValue);
        for (var time = from; time < until; time++)
        {
            if (board.Fits(unit, time, null))
            {
                board.Put(unit, time, null);
                if (board.Cost < cost)
                {
                    (best, cost) = (time, board.Cost);
                }

                board.Take(unit);
            }
        }

        if (best >= 0)
        {
            board.Put(unit, best, null);
        }

        return best >= 0;
    }
}
