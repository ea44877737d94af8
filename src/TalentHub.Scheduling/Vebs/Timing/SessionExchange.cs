using TalentHub.Scheduling.Vebs.Model;
using TalentHub.Scheduling.Vebs.Packing;
using TalentHub.Scheduling.Vebs.Problem;

namespace TalentHub.Scheduling.Vebs.Timing;

/// <summary>
/// Where a candidate's part has no place because of when the own practical session is, the candidate changes places with one of another session of the track,
/// for whom the first session will do.
/// </summary>
internal sealed class SessionExchange(SiteFrame frame, SiteBoard board)
{
    private readonly SiteMoves _moves = new(frame, board);

    /// <summary>Places theory and reviews in this way, one candidate after the other.</summary>
    internal void Place()
    {
        foreach (var unit in frame.Units.Where(unit => unit is { Part: not ExamPart.Practice, Time: < 0, Pin: null }).ToList())
        {
            while (unit.Size > 1)
            {
                Place(frame.Split(unit, [unit.Members[^1]]));
            }

            Place(unit);
        }
    }

    private void Place(Unit one)
    {
        if (!_moves.PutBest(one))
        {
            var own = frame.Units.Find(unit => unit is { Part: ExamPart.Practice, Pin: null, Was: null, Time: >= 0 } && unit.Members.Contains(one.Members[0]));
            _ = own is not null && frame.Units.Where(unit => unit is { Part: ExamPart.Practice, Pin: null, Was: null, Time: >= 0 } && unit.Track == own.Track && unit.Site == own.Site && unit.Time != own.Time)
                .ToList().Exists(other => own.Size > 1 && other.Size > 1 && Exchange(one, own, other));
        }
    }

    private bool Exchange(Unit one, Unit own, Unit other)
    {
        foreach (var member in other.Members.ToList())
        {
            frame.Problem.Pulse.Beat();
            if (Change(one.Members[0], own, member, other))
            {
                if (_moves.PutBest(one))
                {
                    return true;
                }

                Change(member, own, one.Members[0], other);
            }
        }

        return false;
    }

    // The first leaves one session for the other, the second the other way; if they cannot, they stay.
    private bool Change(Member first, Unit one, Member second, Unit other)
    {
        var ((hence, here), (thence, there)) = ((one.Time, one.Place), (other.Time, other.Place));
        board.Take(one);
        board.Take(other);
        Cross(first, one, second, other);
        if (_moves.Put(one, hence, here) && _moves.Put(other, thence, there))
        {
            return true;
        }

        if (one.Time >= 0)
        {
            board.Take(one);
        }

        Cross(second, one, first, other);
        board.Put(one, hence, here);
        board.Put(other, thence, there);
        return false;
    }

    private void Cross(Member first, Unit one, Member second, Unit other)
    {
        var (goes, comes) = (frame.Split(one, [first]), frame.Split(other, [second]));
        frame.Merge(goes, other);
        frame.Merge(comes, one);
    }
}
