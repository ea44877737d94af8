namespace TalentHub.Scheduling.Evaluation.Vebs;

/// <summary>Instance and plan with everything found by its id.</summary>
internal sealed class Book
{
    internal Book(InstanceFile.Instance instance, PlanFile.Plan plan)
    {
        (Instance, Plan, Day) = (instance, plan, new(instance.Day));
        Sites = instance.Sites.ToDictionary(site => site.Id);
        Rooms = instance.Rooms.ToDictionary(room => room.Id);
        Workshops = instance.Workshops.ToDictionary(workshop => workshop.Id);
        Tracks = instance.Tracks.ToDictionary(track => track.Id);
        Candidates = instance.Candidates.ToDictionary(candidate => candidate.Id);
        People = instance.People.ToDictionary(person => person.Id);
        Sessions =
        [
            .. plan.Theory.Select(t => Made("theory", t.Room, Room(t.Room).Site, t.Date, t.Start, t.Minutes, t.Candidates, t.Invigilators, null, null)),
            .. plan.Practice.Select(p => Made("practice", p.Workshop, Workshop(p.Workshop).Site, p.Date, p.Start, Track(p.Track).PracticeMinutes, p.Candidates,
                p.Panel, p.Leader, Track(p.Track))),
            .. plan.Reviews.Select(r => Made("review", r.Room, Room(r.Room).Site, r.Date, r.Start, ReviewMinutes(r.Date), r.Candidates, r.Panel, r.Leader, null)),
        ];
        foreach (var person in plan.Supervisors.SelectMany(s => s.People).Concat(Sessions.SelectMany(s => s.Staff)).Where(id => !People.ContainsKey(id)))
        {
            throw new InvalidDataException($"The plan names the person '{person}', who is not in the instance.");
        }

        ByCandidate = Sessions.SelectMany(session => session.Candidates.Select(id => (id, session))).ToLookup(x => x.id, x => x.session);
    }

    internal InstanceFile.Instance Instance { get; }

    internal PlanFile.Plan Plan { get; }

    internal WorkingDay Day { get; }

    internal Dictionary<string, InstanceFile.Site> Sites { get; }

    internal Dictionary<string, InstanceFile.Room> Rooms { get; }

    internal Dictionary<string, InstanceFile.Workshop> Workshops { get; }

    internal Dictionary<string, InstanceFile.Track> Tracks { get; }

    internal Dictionary<string, InstanceFile.Candidate> Candidates { get; }

    internal Dictionary<string, InstanceFile.Person> People { get; }

    internal List<Session> Sessions { get; }

    internal ILookup<string, Session> ByCandidate { get; }

    internal InstanceFile.Rules RulesOn(DateOnly date) => Instance.Rules.LastOrDefault(rules => rules.From <= date) ?? Instance.Rules[0];

    /// <summary>The known candidates of a session.</summary>
    internal IEnumerable<InstanceFile.Candidate> Of(Session session) => session.Candidates.Where(Candidates.ContainsKey).Select(id => Candidates[id]);

    /// <summary>Working minutes that a candidate's theory takes on a day.</summary>
    internal int TheoryMinutes(InstanceFile.Candidate candidate, DateOnly date) =>
        Tracks[candidate.Track].TheoryMinutes * (candidate.ExtraTime ? RulesOn(date).ExtraTimePercent : 100) / 100;

    /// <summary>Minutes of the clock between two things on one day are enough to go from one site to the other.</summary>
    internal bool CanTravel(string from, string to, DateOnly date, int untilWorking, int start) =>
        from == to || (Sites[from].Travel.TryGetValue(to, out var way) && start - Day.ClockAtEnd(untilWorking) >= way + RulesOn(date).TravelMargin);

    private int ReviewMinutes(DateOnly date) => RulesOn(date) is var rules ? rules.ReviewMinutes * rules.ReviewGroup : 0;

    private Session Made(
        string part, string place, string site, DateOnly date, int start, int minutes, string[] candidates, string[] staff, string? leader, InstanceFile.Track? track) =>
        new(part, place, site, date, start, minutes, Day.Working(start), Day.Working(start) + minutes, candidates, staff, leader, track);

    private InstanceFile.Room Room(string id) => Rooms.TryGetValue(id, out var room) ? room : throw Unknown("room", id);

    private InstanceFile.Workshop Workshop(string id) => Workshops.TryGetValue(id, out var workshop) ? workshop : throw Unknown("workshop", id);

    private InstanceFile.Track Track(string id) => Tracks.TryGetValue(id, out var track) ? track : throw Unknown("track", id);

    private static InvalidDataException Unknown(string what, string id) => new($"The plan names the {what} '{id}', which is not in the instance.");
}
