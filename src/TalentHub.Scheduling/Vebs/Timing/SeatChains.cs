using TalentHub.Scheduling.Vebs.Model;
using TalentHub.Scheduling.Vebs.Packing;

namespace TalentHub.Scheduling.Vebs.Timing;

/// <summary>
/// Finds places at times that are full. Whoever is seated in theory then sends another of the same paper to another time, where one more may have to go, until a
/// seat is free: the shortest of these chains moves the fewest. A review gets a room that is emptied in this way, or that another review leaves.
/// </summary>
internal sealed class SeatChains(SiteFrame frame, SiteBoard board)
{
    private const int MostSentAway = 30;
    private readonly SiteMoves _moves = new(frame, board);

    /// <summary>Places what has no time, as far as chains do it.</summary>
    internal void PlaceAll()
    {
        foreach (var unit in frame.Units.Where(unit => unit is { Part: not ExamPart.Practice, Time: < 0, Pin: null }).OrderBy(unit => unit.Part).ToList())
        {
            frame.Problem.Pulse.Beat();
            _moves.Begin();
            if (!(unit.Part == ExamPart.Theory ? unit.Size == 1 && Seat(unit) : FindRoom(unit)))
            {
                _moves.Undo();
            }
        }
    }

    /// <summary>Takes a review off where more than its candidates, who have no time in theory, could sit in its room. The reviews then look for rooms.</summary>
    internal void TakeOver()
    {
        var reviews = frame.Units.Where(unit => unit is { Part: ExamPart.Review, Pin: null, Time: >= 0 }).OrderBy(unit => unit.Was is not null).ThenBy(unit => unit.Size);
        foreach (var review in reviews.ToList())
        {
            frame.Problem.Pulse.Beat();
            _moves.Begin();
            var time = review.Time;
            var coming = frame.Units.FindAll(lot => lot is { Part: ExamPart.Theory, Size: 1, Time: < 0, Pin: null }
                && lot.Site == review.Site && Overlapping(review).Exists(at => board.CanAttend(lot, at)));
            if (coming.Sum(lot => lot.Weight) <= review.Weight)
            {
                continue;
            }

            var starts = Overlapping(review);
            _moves.Lift(review);
            var seated = coming.Where(lot => starts.Exists(at => board.CanAttend(lot, at) && Lifted(lot) && _moves.Put(lot, at, null))).Sum(lot => lot.Weight);
            if (seated <= review.Weight && !_moves.Put(review, time, null))
            {
                _moves.Undo();
            }
        }
    }

    private bool Lifted(Unit unit)
    {
        _moves.Lift(unit);
        return true;
    }

    // Starts of what would be in the way of a review.
    private List<int> Overlapping(Unit review) => [.. Enumerable.Range(Day(review.Time) * frame.Problem.Grid.Starts, frame.Problem.Grid.Starts)
        .Where(time => (frame.Problem.Grid.Mask(time % frame.Problem.Grid.Starts, 1) & review.Masks[review.Time]) != 0)];

    private bool Seat(Unit one)
    {
        var full = new List<int>();
        _moves.Lift(one);
        if (Chain([one], Anywhere, full) is { } found)
        {
            return Carry(found);
        }

        // Times that can be reached, but where nobody can go: a review can.
        return full.ToList().Exists(time => LeaveRoom(one.Site, time, frame.Problem.Grid.Mask(time % frame.Problem.Grid.Starts, one.Ticks[Day(time)])))
            && Chain([one], Anywhere, full) is { } chain && Carry(chain);
    }

    // One of the lots leaves for a time that will do.
    private Link? Chain(IEnumerable<Unit> leaving, Func<Unit, int, bool> mayGo, List<int> full)
    {
        var queue = new Queue<(Unit Lot, Link? Before)>(leaving.Select(lot => (lot, (Link?)null)));
        var (seen, queued) = (new HashSet<(int, bool)>(), queue.Select(first => first.Lot).ToHashSet());
        full.Clear();
        while (queue.TryDequeue(out var at))
        {
            for (var time = 0; time < frame.Problem.Times; time++)
            {
                if (time == at.Lot.Time || !mayGo(at.Lot, time) || !board.CanAttend(at.Lot, time))
                {
                    continue;
                }

                var link = new Link(at.Lot, time, at.Before);
                if (board.Seats(at.Lot, time))
                {
                    return link;
                }

                if (seen.Add((time, Computer(at.Lot))))
                {
                    full.Add(time);
                    InTurn(at.Lot, time).Where(queued.Add).ToList().ForEach(lot => queue.Enqueue((lot, link)));
                }
            }
        }

        return null;
    }

    // Those whose seat at a time would serve, first who may sit anywhere.
    private IEnumerable<Unit> InTurn(Unit lot, int time)
    {
        var screen = !Computer(lot) || board.HasScreen(lot, time);
        return frame.Units.Where(other => other is { Part: ExamPart.Theory, Pin: null } && other.Site == lot.Site && other.Time == time && Minutes(other, time) == Minutes(lot, time)
            && (screen || Computer(other))).OrderBy(other => other.Was is not null);
    }

    private bool Carry(Link? last)
    {
        for (var link = last; link is not null; link = link.Before)
        {
            if (!_moves.Put(Single(link.Lot), link.Time, null))
            {
                return false;
            }
        }

        return true;
    }

    // One candidate of a lot, without a time.
    private Unit Single(Unit lot)
    {
        var (time, one) = (lot.Time, lot);
        if (lot.Size > 1)
        {
            board.Take(lot);
            one = frame.Split(lot, [lot.Members[^1]]);
            board.Put(lot, time, null);
            board.Put(one, time, null);
        }

        _moves.Lift(one);
        return one;
    }

    private bool FindRoom(Unit review)
    {
        var times = Enumerable.Range(0, frame.Problem.Times).Where(time => board.CanAttend(review, time)).ToList();
        return times.Exists(time => Anew(review) && (_moves.Put(review, time, null) || (LeaveRoom(review.Site, time, review.Masks[time]) && _moves.Put(review, time, null))))
            || times.OrderBy(time => Papers(review, time).Select(board.Excess).DefaultIfEmpty(int.MaxValue).Min()).Any(time => Anew(review) && EmptyRoom(review, time));
    }

    // Forgets what was tried in vain.
    private bool Anew(Unit unit)
    {
        _moves.Undo();
        _moves.Begin();
        _moves.Lift(unit);
        return true;
    }

    // A review that is there then finds a room at another time.
    private bool LeaveRoom(int site, int time, ulong mask)
    {
        foreach (var review in frame.Units.Where(unit => unit is { Part: ExamPart.Review, Pin: null, Time: >= 0 } && unit.Site == site && Day(unit.Time) == Day(time)
            && (unit.Masks[unit.Time] & mask) != 0).OrderBy(unit => unit.Was is not null).ToList())
        {
            var was = review.Time;
            _moves.Lift(review);
            if (Enumerable.Range(0, frame.Problem.Times).Any(other => (Day(other) != Day(time) || (review.Masks[other] & mask) == 0) && _moves.Put(review, other, null)))
            {
                return true;
            }

            _moves.Put(review, was, null);
        }

        return false;
    }

    private List<Unit> Papers(Unit review, int time) => frame.Units.FindAll(lot => lot is { Part: ExamPart.Theory, Pin: null, Time: >= 0 }
        && lot.Site == review.Site && Day(lot.Time) == Day(time) && (lot.Masks[lot.Time] & review.Masks[time]) != 0);

    // So many leave a time, one by one, as must for a room to be free.
    private bool EmptyRoom(Unit review, int time)
    {
        bool Outside(Unit lot, int other) => Day(other) != Day(time) || (lot.Masks[other] & review.Masks[time]) == 0;
        for (var sent = 0; sent <= MostSentAway; sent++)
        {
            if (_moves.Put(review, time, null))
            {
                return true;
            }

            var fewest = Papers(review, time).GroupBy(lot => (lot.Time, Minutes(lot, lot.Time))).OrderBy(paper => board.Excess(paper.First())).FirstOrDefault();
            if (fewest is null || Chain(fewest.OrderBy(lot => lot.Was is not null), Outside, []) is not { } chain || !Carry(chain))
            {
                return false;
            }
        }

        return false;
    }

    private static bool Anywhere(Unit lot, int time) => true;

    private int Day(int time) => time / frame.Problem.Grid.Starts;

    private bool Computer(Unit lot) => frame.Problem.Track(lot.Track).Computer;

    private int Minutes(Unit lot, int time) => lot.Minutes[Day(time)];

    private sealed record Link(Unit Lot, int Time, Link? Before);
}
