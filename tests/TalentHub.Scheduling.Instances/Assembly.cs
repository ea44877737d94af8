using System.Globalization;
using TalentHub.Scheduling.Vebs.Model;

namespace TalentHub.Scheduling.Instances;

/// <summary>Turns the drafts into an instance and the planted plan: ids are drawn, and absences and conflicts that the plan does not meet.</summary>
internal sealed class Assembly
{
    private static readonly DateOnly FirstMonday = new(2026, 5, 11);
    private readonly GeneratorOptions _options;
    private readonly Population _population;
    private readonly List<SitePlanting> _sites;
    private readonly int _days;
    private readonly Dice _dice;
    private readonly List<DraftPlace> _rooms;
    private readonly List<DraftPlace> _workshops;
    private readonly Dictionary<DraftPlace, string> _placeIds;
    private readonly Dictionary<DraftCandidate, string> _candidateIds;
    private readonly PeopleAssembly _people;

    internal Assembly(GeneratorOptions options, Population population, List<SitePlanting> sites, int days, Dice dice)
    {
        (_options, _population, _sites, _days, _dice) = (options, population, sites, days, dice);
        _rooms = [.. sites.SelectMany(site => site.Rooms.Rooms)];
        _workshops = [.. sites.SelectMany(site => site.Practice.Workshops)];
        _placeIds = Ids("R", _rooms).Concat(Ids("W", _workshops)).ToDictionary();
        _candidateIds = Ids("C", population.Candidates);
        _people = new(options, population, sites, days, dice, _candidateIds);
    }

    internal PlantedInstance Whole()
    {
        var instance = new VebsInstance(
            VebsInstance.CurrentFormat, string.Create(CultureInfo.InvariantCulture, $"vebs-{_options.Candidates}-{_options.Seed}"), new(2026, 4, 15),
            new(2026, 5, 6), [.. Enumerable.Range(0, _days).Select(Date)],
            new([new(510, 750), new(810, 1050)], Grid.Starts, Grid.SlotMinutes), [RuleSet.Standard(new(2025, 1, 1))], Weights.Standard, Sites(),
            Sorted(_rooms, Room, room => room.Id), Sorted(_workshops, Workshop, workshop => workshop.Id), Equipment(), [.. _population.Tracks.Select(Track)],
            Changeovers(), Sorted(_population.Candidates, Candidate, candidate => candidate.Id), _people.All(), Pinned(), []);
        return new(instance, Plan(instance));
    }

    internal static DateOnly Date(int day) => FirstMonday.AddDays((day / 5 * 7) + (day % 5));

    internal static string SiteId(int site) => string.Create(CultureInfo.InvariantCulture, $"S{site + 1}");

    internal static string Family(string kind, int family) => string.Create(CultureInfo.InvariantCulture, $"{kind}{family + 1}");

    internal static string ClassId((int Employer, int Track) of) => string.Create(CultureInfo.InvariantCulture, $"L{of.Employer + 1}-{of.Track + 1}");

    internal static string EmployerId(int employer) => string.Create(CultureInfo.InvariantCulture, $"E{employer + 1}");

    private Dictionary<T, string> Ids<T>(string letter, List<T> items)
        where T : notnull
    {
        var order = _dice.Shuffled(items.Count);
        return items.Select((item, i) => (item, i)).ToDictionary(x => x.item, x => string.Create(CultureInfo.InvariantCulture, $"{letter}{order[x.i] + 1:D6}"));
    }

    private static List<TOut> Sorted<TIn, TOut>(List<TIn> items, Func<TIn, TOut> make, Func<TOut, string> id) =>
        [.. items.Select(make).OrderBy(id, StringComparer.Ordinal)];

    private static string TrackId(int track) => string.Create(CultureInfo.InvariantCulture, $"K{track + 1}");

    private static bool NeedsEquipment(int family) => family % 3 == 0;

    private List<Site> Sites()
    {
        var at = Enumerable.Range(0, _population.Sites).Select(_ => (X: _dice.Below(100), Y: _dice.Below(100))).ToList();
        return [.. at.Select((from, i) => new Site(SiteId(i), at.Select((to, j) => (to, j)).Where(other => other.j != i).ToDictionary(
            other => SiteId(other.j), other => 25 + (int)Math.Sqrt(Math.Pow(from.X - other.to.X, 2) + Math.Pow(from.Y - other.to.Y, 2)))))];
    }

    private List<Closure> Closed(DraftPlace place) =>
        [.. Enumerable.Range(0, _days).Where(day => place.Busy[day] == 0 && _dice.Chance(0.03)).Select(day => new Closure(Date(day)))];

    private TheoryRoom Room(DraftPlace room) =>
        new(_placeIds[room], SiteId(room.Site), room.Size, room.Computers ? room.Size : 0, room.Accessible, Closed(room));

    private Workshop Workshop(DraftPlace workshop) =>
        new(_placeIds[workshop], SiteId(workshop.Site), new Dictionary<string, int> { [Family("F", workshop.Family)] = workshop.Size }, workshop.Accessible, Closed(workshop));

    private List<EquipmentPool> Equipment() =>
        [.. from site in _sites
            from family in site.Practice.Sessions.GroupBy(session => session.Place.Family)
            where NeedsEquipment(family.Key)
            let most = Enumerable.Range(0, _days * Grid.Slots).Max(slot => family.Where(session => session.Day == slot / Grid.Slots
                && session.Start <= slot % Grid.Slots && session.End > slot % Grid.Slots).Sum(session => session.Candidates.Count))
            select new EquipmentPool(SiteId(family.First().Place.Site), Family("Q", family.Key), most + 2)];

    private static ExamTrack Track(DraftTrack track, int number) => new(
        TrackId(number), Family("O", track.Family), track.Level, Grid.SlotMinutes, track.Computer, track.Slots * Grid.SlotMinutes, Family("F", track.Family),
        NeedsEquipment(track.Family) ? new Dictionary<string, int> { [Family("Q", track.Family)] = 1 } : [], 5, track.TheoryFirst);

    private List<Changeover> Changeovers() =>
        [.. from one in Enumerable.Range(0, _population.Tracks.Count)
            from other in Enumerable.Range(0, _population.Tracks.Count)
            where _population.Tracks[one].Family == _population.Tracks[other].Family && PracticePlanting.Changeover(one, other)
            select new Changeover(TrackId(one), TrackId(other), Grid.SlotMinutes)];

    private Examinee Candidate(DraftCandidate candidate)
    {
        List<Closure> away = [];
        if (_dice.Chance(0.05) && _dice.Below(_days) is var day && candidate.Sessions.All(session => session.Day != day))
        {
            away.Add(new(Date(day)));
        }

        ExamPart?[] parts =
            [candidate.Theory ? ExamPart.Theory : null, candidate.Practice ? ExamPart.Practice : null, candidate.Review ? ExamPart.Review : null];
        return new(_candidateIds[candidate], TrackId(candidate.Track), [.. parts.OfType<ExamPart>()], EmployerId(candidate.Employer), ClassId(candidate.Class),
            [SiteId(candidate.Site)], away, candidate.Access, candidate.ExtraTime);
    }

    private List<Booking> Pinned() =>
        [.. from site in _sites
            from session in site.Practice.Sessions
            where _dice.Chance(_options.Pinned)
            from candidate in session.Candidates
            select new Booking(_candidateIds[candidate], ExamPart.Practice, Date(session.Day), Grid.Starts[session.Start], _placeIds[session.Place])];

    private VebsPlan Plan(VebsInstance instance) => new(
        VebsPlan.CurrentFormat, instance.Name,
        [.. _sites.SelectMany(site => site.Rooms.Sittings).Select(s => new TheorySitting(
            _placeIds[s.Place], Date(s.Day), Grid.Starts[s.Start], s.Slots * Grid.SlotMinutes, Candidates(s), _people.Of(s)))],
        [.. _sites.SelectMany(site => site.Practice.Sessions).Select(s => new PracticeSession(
            _placeIds[s.Place], TrackId(s.Track), Date(s.Day), Grid.Starts[s.Start], Candidates(s), _people.Of(s), _people.Of(s)[0]))],
        [.. _sites.SelectMany(site => site.Rooms.Reviews).Select(s => new ReviewSession(
            _placeIds[s.Place], Date(s.Day), Grid.Starts[s.Start], Candidates(s), _people.Of(s), _people.Of(s)[0]))],
        [.. _sites.SelectMany((site, i) => Enumerable.Range(0, _days).Where(site.Opens).Select(day => new Supervision(SiteId(i), Date(day), [_people.Supervisor(i)])))],
        []);

    private List<string> Candidates(PlantedSession session) => [.. session.Candidates.Select(candidate => _candidateIds[candidate])];
}
