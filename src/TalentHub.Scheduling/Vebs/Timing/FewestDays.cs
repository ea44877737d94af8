using TalentHub.Scheduling.Vebs.Model;
using TalentHub.Scheduling.Vebs.Packing;
using TalentHub.Scheduling.Vebs.Problem;

namespace TalentHub.Scheduling.Vebs.Timing;

/// <summary>
/// On how few days a site's units could be, whatever their times: by stations, by equipment, by rooms, by the longest way of a candidate. A workshop stands idle
/// while those whose theory comes first sit it on the first day, and when only reviews can follow on the last.
/// </summary>
internal sealed class FewestDays
{
    private readonly VebsProblem _problem;
    private readonly SiteFrame _frame;
    private readonly int _site;
    private readonly List<Unit> _units;
    private readonly List<Unit> _sessions;

    private FewestDays(SiteFrame frame, int site)
    {
        (_problem, _frame, _site, _units) = (frame.Problem, frame, site, frame.Units.FindAll(unit => unit.Site == site));
        _sessions = _units.FindAll(unit => unit.Part == ExamPart.Practice && unit.Places.Length > 0 && _problem.Track(unit.Track).Equipment.All(need => need.Value <= Pieces(need.Key)));
    }

    private int Ticks => _problem.Grid.Ticks;

    /// <summary>The number of days.</summary>
    internal static int Of(SiteFrame frame) => frame.Sites.Max(site => new FewestDays(frame, site).Count());

    private int Count()
    {
        var ways = _units.SelectMany(unit => unit.Trips).Select(trip => Up(trip.Units.OfType<Unit>().Sum(unit => unit.Ticks[0]), Ticks));
        return _sessions.GroupBy(unit => _problem.Track(unit.Track).StationType).SelectMany(type => StationDays(type.Key, [.. type]))
            .Concat(EquipmentDays()).Concat(ways).Append(SeatDays()).Append(RoomDays()).Append(1).Max();
    }

    private static int Up(int number, int by) => (number + by - 1) / Math.Max(1, by);

    private IEnumerable<int> StationDays(string type, List<Unit> sessions)
    {
        var workshops = _frame.Workshops.Where(workshop => workshop.Site == _site && workshop.Stations.GetValueOrDefault(type) > 0).ToList();
        yield return Up(sessions.Sum(unit => unit.Ticks[0]), Ticks * workshops.Count);
        var stations = workshops.Max(workshop => workshop.Stations[type]);
        var tracks = sessions.GroupBy(unit => unit.Track).Select(track => new Bound(this, track.Key, [.. track], stations)).ToList();
        if (tracks.Count > 1 && workshops.TrueForAll(workshop => workshop.Stations.Values.Count(count => count > 0) == 1) && tracks.TrueForAll(track => tracks.TrueForAll(other => other == track || !ShareADay(track, other))))
        {
            yield return Up(tracks.Sum(track => Up(track.Sessions, _problem.Grid.PerDay(track.Ticks))), workshops.Count);
        }

        foreach (var longEnough in tracks.Select(track => track.Ticks).Distinct().Select(least => tracks.FindAll(track => track.Ticks >= least)))
        {
            yield return Days(longEnough, track => track.Early, bound => bound.Min(track => track.LostEarly));
            yield return Days(longEnough, track => track.Late, bound => bound.Min(track => track.LostLate));
            yield return Days(longEnough, track => track.Both, bound => bound.Min(track => track.LostEarly) + bound.Min(track => track.LostLate));
        }

        int Days(List<Bound> of, Func<Bound, int> count, Func<List<Bound>, int> lost)
        {
            var bound = of.FindAll(track => count(track) > 0);
            return bound.Count == 0 ? 0 : Up(bound.Sum(track => count(track) * track.Ticks) + (workshops.Count * lost(bound)), Ticks * workshops.Count);
        }
    }

    // Where two tracks cannot be in a workshop on one day, because of the time to set it up, each needs days of its own.
    private bool ShareADay(Bound one, Bound other) => _problem.Grid.Follow(one.Ticks, _problem.Changeover(one.Track, other.Track), other.Ticks)
        || _problem.Grid.Follow(other.Ticks, _problem.Changeover(other.Track, one.Track), one.Ticks);

    private IEnumerable<int> EquipmentDays() => _sessions
        .SelectMany(unit => _problem.Track(unit.Track).Equipment.Where(need => need.Value > 0).Select(need => (need.Key, Used: need.Value * unit.Size * unit.Ticks[0])))
        .GroupBy(need => need.Key).Select(type => (Pieces: Pieces(type.Key), Used: type.Sum(need => need.Used)))
        .Select(type => Up(type.Used, Ticks * type.Pieces));

    private int Pieces(string type) => _problem.Instance.Equipment.Where(pool => pool.Type == type && _problem.SiteOf(pool.Site) == _site).Sum(pool => pool.Count);

    private int SeatDays() => Up(_units.Where(unit => unit.Part == ExamPart.Theory).Sum(unit => unit.Ticks[0] * unit.Size), Ticks * Math.Max(1, _frame.RoomsAt(_site).Sum(room => room.Seats)));

    // Papers of different length do not share a room.
    private int RoomDays()
    {
        var largest = Math.Max(1, _frame.RoomsAt(_site).Select(room => room.Seats).DefaultIfEmpty(1).Max());
        var sittings = _units.Where(unit => unit.Part == ExamPart.Theory).GroupBy(unit => unit.Ticks[0]).Sum(paper => paper.Key * Up(paper.Sum(unit => unit.Size), largest));
        return Up(sittings + _units.Where(unit => unit.Part == ExamPart.Review).Sum(unit => unit.Ticks[0]), Ticks * _frame.RoomsAt(_site).Length);
    }

    /// <summary>Sessions of a track that must wait for theory, must leave time for reviews, or both: no fewer, however its candidates are packed.</summary>
    private sealed class Bound
    {
        internal Bound(FewestDays days, int track, List<Unit> sessions, int stations)
        {
            var (grid, of) = (days._problem.Grid, days._problem.Track(track));
            var largest = of.Equipment.Where(need => need.Value > 0).Aggregate(stations, (most, need) => Math.Min(most, days.Pieces(need.Key) / need.Value));
            var members = sessions.SelectMany(unit => unit.Members).ToList();
            var (early, late) = (members.FindAll(member => of.TheoryFirst && member.Needs(ExamPart.Theory)), members.FindAll(member => member.Needs(ExamPart.Review)));
            (Track, Ticks, Sessions) = (track, sessions[0].Ticks[0], Up(members.Count, largest));
            (Early, Late, Both) = (Up(early.Count, largest), Up(late.Count, largest), Up(early.Intersect(late).Count(), largest));
            LostEarly = grid.LostBefore(Ticks, grid.TicksOf(of.TheoryMinutes));
            LostLate = days._problem.Rules.Min(rule => grid.LostAfter(Ticks, grid.TicksOf(rule.ReviewMinutes * rule.ReviewGroup)));
        }

        internal int Track { get; }

        internal int Ticks { get; }

        internal int Sessions { get; }

        internal int Early { get; }

        internal int Late { get; }

        internal int Both { get; }

        /// <summary>Ticks of the first day before any of them can begin.</summary>
        internal int LostEarly { get; }

        /// <summary>Ticks of the last day after the last of them must be over.</summary>
        internal int LostLate { get; }
    }
}
