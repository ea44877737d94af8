using TalentHub.Scheduling.Vebs.Model;

namespace TalentHub.Scheduling.Vebs.Problem;

/// <summary>An instance with numbers in place of names and ticks in place of times.</summary>
internal sealed class VebsProblem
{
    /// <summary>What was on a ticket counts as so many that never were.</summary>
    private const int WeightOfPublished = 100;

    /// <summary>What is on a ticket that holds may move, but is given up only for more than three others whose tickets hold no more.</summary>
    private const int WeightOfKept = 300;
    private readonly Dictionary<string, int> _sites;
    private readonly Dictionary<string, int> _employers = [];
    private readonly Dictionary<string, int> _classes = [];
    private readonly Dictionary<string, int> _tracks;
    private readonly Dictionary<string, int> _candidates;
    private readonly Dictionary<(int, int), int> _changeovers = [];
    private readonly HashSet<(int Candidate, ExamPart Part)> _published;
    private readonly Dictionary<(string Workshop, DateOnly Date, int Start), IReadOnlyList<string>> _panels;
    private Dictionary<string, int>? _siteOfPlace;

    internal VebsProblem(VebsInstance instance, Pulse? pulse = null, IEnumerable<Booking>? kept = null, IReadOnlyList<Booking>? published = null, VebsPlan? before = null)
    {
        (Instance, Grid, Pulse) = (instance, new(instance), pulse ?? Pulse.None);
        Rules = [.. instance.Dates.Select(instance.RulesOn)];
        Offered = [.. instance.Dates.Select((date, day) => date >= instance.PlanReportedOn.AddDays(Rules[day].PlanLeadDays) && date >= instance.TicketsOn.AddDays(Rules[day].TicketLeadDays))];
        _sites = Numbers(instance.Sites.Select(site => site.Id));
        _tracks = Numbers(instance.Tracks.Select(track => track.Id));
        Rooms = [.. instance.Rooms.Select((r, i) => new Place(i, r.Id, _sites[r.Site], r.Seats, r.Computers, new Dictionary<string, int>(), r.Accessible, Closed(r.Closed)))];
        Workshops = [.. instance.Workshops.Select((w, i) => new Place(i, w.Id, _sites[w.Site], 0, 0, w.Stations, w.Accessible, Closed(w.Closed)))];
        Members = [.. instance.Candidates.Select((c, i) => new Member(
            i, c, _tracks[c.Track], Number(_employers, c.Employer), Number(_classes, c.Class), c.Away.Count == 0 ? null : Closed(c.Away)))];
        _candidates = Numbers(instance.Candidates.Select(candidate => candidate.Id));
        People = [.. instance.People.Select((p, i) => new Staff(
            i, p, _sites[p.Home], Number(_employers, p.Employer), [.. p.Classes.Select(of => Number(_classes, of))],
            [.. p.Withdrawals.Where(w => _candidates.ContainsKey(w.Candidate)).Select(w => _candidates[w.Candidate])], Closed(p.Away)))];
        foreach (var changeover in instance.Changeovers)
        {
            _changeovers[(_tracks[changeover.From], _tracks[changeover.To])] = Grid.TicksOf(changeover.Minutes);
        }

        Pins = instance.Pinned.ToDictionary(pin => (_candidates[pin.Candidate], pin.Part));
        Kept = (kept ?? []).ToDictionary(booking => (_candidates[booking.Candidate], booking.Part));
        _panels = (before?.Practice ?? []).GroupBy(session => (session.Workshop, session.Date, session.Start)).ToDictionary(at => at.Key, at => at.First().Panel);
        _published = [.. (published ?? []).Where(booking => _candidates.ContainsKey(booking.Candidate)).Select(booking => (_candidates[booking.Candidate], booking.Part))];
    }

    internal VebsInstance Instance { get; }

    internal DayGrid Grid { get; }

    /// <summary>Beats while work goes on.</summary>
    internal Pulse Pulse { get; }

    internal int Days => Rules.Length;

    /// <summary>Points in time at which something may begin, over all days.</summary>
    internal int Times => Days * Grid.Starts;

    internal RuleSet[] Rules { get; }

    /// <summary>The day is late enough after the report of the plan and the tickets.</summary>
    internal bool[] Offered { get; }

    internal Place[] Rooms { get; }

    internal Place[] Workshops { get; }

    internal Member[] Members { get; }

    internal Staff[] People { get; }

    internal Dictionary<(int Candidate, ExamPart Part), Booking> Pins { get; }

    /// <summary>Assignments that should stay where they are, and move only where others would have no place.</summary>
    internal Dictionary<(int Candidate, ExamPart Part), Booking> Kept { get; }

    /// <summary>How much a candidate's part counts where not all can have a place: what was published more than what was not, and most what can stay where it was.</summary>
    internal int Weight(string candidate, ExamPart part) => Weight(_candidates[candidate], part);

    /// <summary>How much the part of a candidate with this number counts.</summary>
    internal int Weight(int candidate, ExamPart part) => Kept.ContainsKey((candidate, part)) || Pins.ContainsKey((candidate, part)) ? WeightOfKept
        : _published.Contains((candidate, part)) ? WeightOfPublished : 1;

    /// <summary>Who was on the panel of the practical session there in the plan before; nobody where there was none.</summary>
    internal IReadOnlyList<string> PanelBefore(Booking practice) => _panels.GetValueOrDefault((practice.Place, practice.Date, practice.Start), []);

    /// <summary>Where a candidate's part is, whether it may move from there or not.</summary>
    internal Booking? Held(Member member, ExamPart part) => Pins.GetValueOrDefault((member.Number, part)) ?? Kept.GetValueOrDefault((member.Number, part));

    internal int SiteOf(string id) => _sites[id];

    /// <summary>The site of a room or workshop; null where there is none of that id.</summary>
    internal int? SiteOfPlace(string id) => (_siteOfPlace ??= Rooms.Concat(Workshops).ToDictionary(place => place.Id, place => place.Site)).TryGetValue(id, out var site) ? site : null;

    /// <summary>Minutes from the end of something at one site to the beginning of something at another on a day; null where nobody knows the way.</summary>
    internal int? Way(int from, int to, int day) => from == to ? 0
        : Instance.Sites[from].Travel.TryGetValue(Instance.Sites[to].Id, out var minutes) ? minutes + Rules[day].TravelMargin : null;

    /// <summary>The number of a day; -1 where it is not one of the instance.</summary>
    internal int DayOf(DateOnly date)
    {
        for (var day = 0; day < Days; day++)
        {
            if (Instance.Dates[day] == date)
            {
                return day;
            }
        }

        return -1;
    }

    internal ExamTrack Track(int number) => Instance.Tracks[number];

    /// <summary>Ticks to set a workshop up for another track.</summary>
    internal int Changeover(int from, int to) => from == to ? 0 : _changeovers.GetValueOrDefault((from, to));

    /// <summary>Examiners of a practical session.</summary>
    internal int PanelSize(ExamTrack track, int candidates, RuleSet rules)
    {
        var size = Math.Max(rules.PanelMin, (candidates + track.CandidatesPerExaminer - 1) / track.CandidatesPerExaminer);
        return rules.PanelOdd ? size | 1 : size;
    }

    /// <summary>Members of a review panel.</summary>
    internal static int ReviewPanelSize(RuleSet rules) => rules.PanelOdd ? rules.ReviewPanelMin | 1 : rules.ReviewPanelMin;

    private static Dictionary<string, int> Numbers(IEnumerable<string> ids) => ids.Select((id, i) => (id, i)).ToDictionary(x => x.id, x => x.i);

    private static int Number(Dictionary<string, int> numbers, string? name)
    {
        if (name is null)
        {
            return -1;
        }

        if (!numbers.TryGetValue(name, out var number))
        {
            numbers[name] = number = numbers.Count;
        }

        return number;
    }

    private ulong[] Closed(IReadOnlyList<Closure> closures)
    {
        var closed = new ulong[Instance.Dates.Count];
        foreach (var closure in closures)
        {
            for (var day = 0; day < closed.Length; day++)
            {
                closed[day] |= Instance.Dates[day] == closure.Date ? Grid.MaskOf(closure) : 0;
            }
        }

        return closed;
    }
}
