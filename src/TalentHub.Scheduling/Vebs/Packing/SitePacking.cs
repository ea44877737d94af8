using TalentHub.Scheduling.Vebs.Model;
using TalentHub.Scheduling.Vebs.Problem;

namespace TalentHub.Scheduling.Vebs.Packing;

/// <summary>
/// Packs the candidates of an area into units, each at one of its sites: as few practical sessions as the stations allow, groups of one employer together; theory in lots that
/// follow the practical sessions; reviews in full groups.
/// </summary>
internal sealed class SitePacking
{
    private const int MostOfLot = 15;
    private readonly VebsProblem _problem;
    private readonly Beginning _beginning;
    private readonly Area _area;
    private readonly Func<Member, ExamPart, int> _siteOf;
    private readonly List<Member> _members;
    private readonly PinnedSessions _pinned;
    private readonly Dictionary<(int Member, ExamPart Part), Unit> _unitOf = [];

    internal SitePacking(VebsProblem problem, Area area, SiteMembers homes, Beginning beginning)
    {
        var members = homes.MembersOf(area);
        (_problem, _area, _members, _siteOf, _beginning) = (problem, area, members, homes.SiteOf, beginning);
        _pinned = new(problem, new(problem, homes.PeopleOf(area)));
        foreach (var track in members.Where(member => member.Needs(ExamPart.Practice)).GroupBy(At(ExamPart.Practice)).OrderBy(track => track.Key))
        {
            Practice(track.Key.Site, track.Key.Track, [.. track]);
        }

        Theory();
        Reviews();
        Link();
    }

    internal List<Unit> Units { get; } = [];

    private void Practice(int site, int track, List<Member> members)
    {
        var free = members.Where(member => !Held(ExamPart.Practice)(member)).ToList();
        foreach (var session in Together(members, ExamPart.Practice))
        {
            if (_problem.Pins.ContainsKey((session[0].Number, ExamPart.Practice)))
            {
                _pinned.Fill(session, free);
            }

            Add(ExamPart.Practice, site, track, session, extraTime: false);
        }

        var workshops = Array.FindAll(_problem.Workshops, workshop => workshop.Site == site);
        var (size, accessible) = (Capacity(site, track, workshops), Capacity(site, track, [.. workshops.Where(workshop => workshop.Accessible)]));
        foreach (var part in free.GroupBy(member => member.Source.Access && accessible < size))
        {
            var most = Math.Max(1, part.Key ? accessible : size);
            foreach (var session in PracticeWindows.Group([.. part], most, _problem).SelectMany(group => Pack(group, most)))
            {
                Add(ExamPart.Practice, site, track, session, extraTime: false);
            }
        }
    }

    // Of even sessions, those with more time for theory come into one, so that the others need not wait for them.
    private List<List<Member>> Pack(List<Member> members, int size)
    {
        if (_beginning.Alike)
        {
            return Alike(members, size, [member => member.Needs(ExamPart.Review), member => _problem.Track(member.Track).TheoryFirst && member.Needs(ExamPart.Theory)]);
        }

        if (_beginning.SessionsMore is not { } more)
        {
            return Sessions.Pack(members, size, _problem);
        }

        var sessions = ((members.Count + size - 1) / size) + more;
        return Sessions.Pack([.. members.OrderByDescending(member => member.Source.ExtraTime)], (members.Count + sessions - 1) / sessions, _problem);
    }

    // As few sessions as ever: the last of those who are bound is filled with others.
    private List<List<Member>> Alike(List<Member> members, int size, Func<Member, bool>[] ways)
    {
        if (ways.Length == 0)
        {
            return Sessions.Pack(members, size, _problem);
        }

        var bound = members.FindAll(member => ways[0](member));
        var free = members.Except(bound).ToList();
        var filling = Math.Min(free.Count, (size - (bound.Count % size)) % size);
        return [.. Alike([.. bound, .. free.Take(filling)], size, ways[1..]), .. Alike(free[filling..], size, ways[1..])];
    }

    private Func<Member, (int Track, int Site)> At(ExamPart part) => member => (member.Track, _siteOf(member, part));

    private Func<Member, bool> Held(ExamPart part) => member => _problem.Held(member, part) is not null;

    private Func<Member, (bool Firm, DateOnly Date, int Start, string? Place)> HeldAt(ExamPart part) => member => _problem.Held(member, part) is { } booking
        ? (_problem.Pins.ContainsKey((member.Number, part)), booking.Date, booking.Start, booking.Place) : default;

    // Who is held in one session, in the order of time; with somebody pinned first, the whole session is.
    private IEnumerable<List<Member>> Together(IEnumerable<Member> members, ExamPart part) =>
        from member in members.Where(Held(part))
        let at = HeldAt(part)(member)
        group (member, at.Firm) by (at.Date, at.Start, at.Place) into held
        orderby held.Key.Date, held.Key.Start
        select held.OrderByDescending(one => one.Firm).Select(one => one.member).ToList();

    // The most candidates whom one workshop and the equipment of the site can hold at once.
    private int Capacity(int site, int track, Place[] workshops)
    {
        var of = _problem.Track(track);
        var stations = workshops.Select(workshop => workshop.Stations.GetValueOrDefault(of.StationType)).DefaultIfEmpty(0).Max();
        return of.Equipment.Where(need => need.Value > 0).Aggregate(stations, (most, need) => Math.Min(most, Equipment(site, need.Key) / need.Value));
    }

    private int Equipment(int site, string type) =>
        _problem.Instance.Equipment.Where(pool => _problem.SiteOf(pool.Site) == site && pool.Type == type).Sum(pool => pool.Count);

    private void Theory()
    {
        var lots = _members.Where(member => member.Needs(ExamPart.Theory)).GroupBy(member => (
            Session: _unitOf.GetValueOrDefault((member.Number, ExamPart.Practice))?.Number ?? -1, member.Track, member.Employer, member.Source.ExtraTime,
            At: HeldAt(ExamPart.Theory)(member), Site: _siteOf(member, ExamPart.Theory)));
        foreach (var lot in lots)
        {
            foreach (var chunk in lot.Chunk(_beginning.TheoryCut ? 1 : MostOfLot))
            {
                Add(ExamPart.Theory, lot.Key.Site, lot.Key.Track, [.. chunk], lot.Key.ExtraTime);
            }
        }
    }

    private void Reviews()
    {
        var group = _problem.Rules.Min(rules => rules.ReviewGroup);
        foreach (var track in _members.Where(member => member.Needs(ExamPart.Review)).GroupBy(At(ExamPart.Review)).OrderBy(track => track.Key))
        {
            foreach (var held in Together(track, ExamPart.Review))
            {
                Add(ExamPart.Review, track.Key.Site, track.Key.Track, held, extraTime: false);
            }

            var left = new List<Member>();
            foreach (var session in track.Where(member => !Held(ExamPart.Review)(member)).GroupBy(member => _unitOf.GetValueOrDefault((member.Number, ExamPart.Practice))))
            {
                var full = session.Count() / group * group;
                left.AddRange(session.Skip(full));
                AddReviews(track.Key.Site, track.Key.Track, session.Take(full), group);
            }

            AddReviews(track.Key.Site, track.Key.Track, left, group);
        }
    }

    private void AddReviews(int site, int track, IEnumerable<Member> members, int group)
    {
        foreach (var chunk in members.Chunk(group))
        {
            Add(ExamPart.Review, site, track, [.. chunk], extraTime: false);
        }
    }

    private void Add(ExamPart part, int site, int track, List<Member> members, bool extraTime)
    {
        var unit = new Unit(Units.Count, part, track, members, extraTime)
        {
            Site = site, At = Array.IndexOf(_area.Sites, site),
            Pin = _problem.Pins.GetValueOrDefault((members[0].Number, part)), Was = _problem.Kept.GetValueOrDefault((members[0].Number, part)),
        };
        Units.Add(unit);
        foreach (var member in members)
        {
            _unitOf[(member.Number, part)] = unit;
        }
    }

    private void Link()
    {
        var trips = _members.Where(member => member.Source.Parts.Count > 0).GroupBy(member => (
            T: _unitOf.GetValueOrDefault((member.Number, ExamPart.Theory)), P: _unitOf.GetValueOrDefault((member.Number, ExamPart.Practice)),
            R: _unitOf.GetValueOrDefault((member.Number, ExamPart.Review)), First: _problem.Track(member.Track).TheoryFirst));
        foreach (var together in trips)
        {
            var (theory, practice, review, first) = together.Key;
            var trip = new Trip([theory, practice, review], together.Count());
            foreach (var unit in trip.Units.OfType<Unit>())
            {
                unit.Trips.Add(trip);
            }

            Order(theory, review);
            Order(practice, review);
            if (first)
            {
                Order(theory, practice);
            }
            else if (theory is not null && practice is not null && !theory.Apart.Contains(practice))
            {
                theory.Apart.Add(practice);
                practice.Apart.Add(theory);
            }
        }
    }

    private static void Order(Unit? earlier, Unit? later)
    {
        if (earlier is not null && later is not null && !later.Before.Contains(earlier))
        {
            later.Before.Add(earlier);
            earlier.After.Add(later);
        }
    }
}
