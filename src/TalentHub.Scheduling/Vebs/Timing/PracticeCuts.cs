using TalentHub.Scheduling.Vebs.Model;
using TalentHub.Scheduling.Vebs.Packing;
using TalentHub.Scheduling.Vebs.Problem;

namespace TalentHub.Scheduling.Vebs.Timing;

/// <summary>
/// Cuts practical sessions that find no place into smaller ones, as large as what workshops and equipment have left at some time: more panels, but not a day more.
/// Where that does not place everything, or costs more than a day, it leaves everything as it was.
/// </summary>
internal sealed class PracticeCuts(SiteFrame frame, SiteBoard board)
{
    private readonly SiteMoves _moves = new(frame, board);

    /// <summary>Cuts and places everything, or leaves everything as it was.</summary>
    /// <param name="most">So many sessions more at most.</param>
    /// <param name="placeRest">Places what else has no place; says whether everything has one.</param>
    /// <returns>Everything that can have a place has one.</returns>
    internal bool Place(int most, Func<bool> placeRest)
    {
        var before = frame.Units.ConvertAll(unit => (Unit: unit, unit.Time, unit.Place));
        var tracks = Waiting();
        if (tracks.Count == 0)
        {
            return false;
        }

        if (tracks.TrueForAll(track => Cut(track, ref most)) && placeRest())
        {
            return true;
        }

        frame.Units.Where(unit => unit.Time >= 0).ToList().ForEach(board.Take);
        tracks.ForEach(track => track.Restore());
        foreach (var (unit, time, place) in before.Where(was => was.Time >= 0))
        {
            board.Put(unit, time, place);
        }

        return false;
    }

    // Sessions of one candidate cannot be cut.
    private List<Pool> Waiting() => frame.Units.Where(unit => unit is { Part: ExamPart.Practice, Time: < 0, Pin: null, Was: null } && unit.Masks.Any(mask => mask != 0))
        .GroupBy(unit => (unit.Track, unit.Site)).Where(track => track.Any(unit => unit.Size > 1)).ToList().ConvertAll(track => new Pool(frame, [.. track]));

    // The largest piece that there is room for, as long as anything is left.
    private bool Cut(Pool of, ref int most)
    {
        most += of.Sessions;
        while (most-- > 0)
        {
            // Theory and reviews that a piece shares with the rest wait for the last piece.
            _moves.TakeWhole(of.Rest);
            if (Largest(of) is not { } piece)
            {
                return false;
            }

            _moves.PutFollowers(piece);
            if (piece == of.Rest)
            {
                return true;
            }
        }

        return false;
    }

    private Unit? Largest(Pool of)
    {
        var options =
            from place in of.Places
            from time in Enumerable.Range(0, frame.Problem.Times)
            let room = Math.Min(of.Rest.Size, board.Room(of.Rest, time, place))
            where room > 0
            orderby room descending, time
            select (room, time, place);
        foreach (var (room, time, place) in options.ToList())
        {
            frame.Problem.Pulse.Beat();
            if (of.Cut(room, time, place) is { } piece)
            {
                if (_moves.Put(piece, time, place))
                {
                    return piece;
                }

                of.Return(piece);
            }
        }

        return null;
    }

    /// <summary>The candidates of a track at a site whose sessions have no place, as one session too large for any workshop.</summary>
    private sealed class Pool
    {
        private readonly SiteFrame _frame;
        private readonly List<List<Member>> _sessions;
        private readonly List<Unit> _pieces = [];

        internal Pool(SiteFrame frame, List<Unit> sessions)
        {
            (_frame, Rest) = (frame, sessions[0]);
            _sessions = sessions.ConvertAll(session => session.Members.ToList());
            Places = [.. sessions.SelectMany(session => session.Places).Distinct()];
            sessions.Skip(1).ToList().ForEach(session => frame.Merge(session, Rest));
        }

        internal int Sessions => _sessions.Count;

        internal Unit Rest { get; }

        /// <summary>Workshops that could hold one of the sessions.</summary>
        internal IReadOnlyList<Place> Places { get; }

        /// <summary>So many of those who can come then, those of the employer with the most first; nothing where there are fewer.</summary>
        internal Unit? Cut(int size, int time, Place place)
        {
            var (day, ticks) = (time / _frame.Problem.Grid.Starts, _frame.Problem.Grid.Mask(time % _frame.Problem.Grid.Starts, Rest.Ticks[0]));
            var able = Rest.Members.Where(member => (place.Accessible || !member.Source.Access) && (member.Away is not { } away || (away[day] & ticks) == 0))
                .GroupBy(member => member.Employer).OrderByDescending(group => group.Count()).SelectMany(group => group).Take(size).ToList();
            if (able.Count < size)
            {
                return null;
            }

            if (size == Rest.Size)
            {
                return Rest;
            }

            var piece = _frame.Split(Rest, able);
            _pieces.Add(piece);
            return piece;
        }

        internal void Return(Unit piece)
        {
            if (piece != Rest)
            {
                _pieces.Remove(piece);
                _frame.Merge(piece, Rest);
            }
        }

        /// <summary>The sessions as they were, without a time.</summary>
        internal void Restore()
        {
            _pieces.ForEach(piece => _frame.Merge(piece, Rest));
            foreach (var session in _sessions.Skip(1))
            {
                _frame.Split(Rest, session);
            }
        }
    }
}
