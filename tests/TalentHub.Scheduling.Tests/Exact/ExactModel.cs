using Google.OrTools.Sat;
using TalentHub.Scheduling.Vebs.Model;

namespace TalentHub.Scheduling.Tests.Exact;

/// <summary>
/// The whole problem of one site as a constraint model, by the words of the rules and apart from engine and evaluator: every plan that breaks no rule is a
/// solution, at the same cost. Candidates who can be exchanged are counted, not named. Small instances are solved to the proof that nothing is cheaper.
/// </summary>
internal sealed class ExactModel
{
    private readonly List<CandidateKind> _kinds;
    private readonly Dictionary<CandidateKind, List<Way>> _ways;
    private readonly Clock _clock;
    private readonly RuleSet[] _rules;
    private readonly ExactPeople _people;

    internal ExactModel(VebsInstance instance)
    {
        if (instance.Sites.Count != 1 || instance.Rules.Any(rules => rules.OutsidersMin > 0) || instance.Published.Count > 0)
        {
            throw new NotSupportedException("The model has one site, and neither outsiders nor published assignments that may move.");
        }

        (Instance, _clock, _kinds) = (instance, new(instance), CandidateKind.Of(instance));
        _rules = [.. instance.Dates.Select(instance.RulesOn)];
        Events = [.. Sittings().Concat(Sessions()).Concat(Reviews())];
        foreach (var happens in Events)
        {
            Seat(happens);
        }

        _ways = _kinds.ToDictionary(kind => kind, kind => WaysOf(kind).ToList());
        _kinds.ForEach(Attend);
        Places();
        Equipment();
        new ExactRotation(this).Add();
        _people = new(this, _clock);
        _people.Add();
        Cost += new ExactCosts(this, _clock, _kinds, _ways).Sum();
        Model.Minimize(Cost);
    }

    internal VebsInstance Instance { get; }

    internal CpModel Model { get; } = new();

    internal List<Event> Events { get; }

    /// <summary>What people cost is added where they are modelled.</summary>
    internal LinearExpr Cost { get; set; } = LinearExpr.Constant(0);

    internal RuleSet Rules(int day) => _rules[day];

    /// <summary>Solves on one thread, from a seed, within a limit that counts work and not time: the same answer everywhere.</summary>
    /// <returns>The cheapest plan and its cost; none where the instance has no plan that places everybody.</returns>
    /// <exception cref="InvalidOperationException">The limit was too small for a proof.</exception>
    internal (VebsPlan Plan, long Cost)? Solve(ulong seed, double limit)
    {
        var solver = new CpSolver { StringParameters = FormattableString.Invariant($"num_workers:1,random_seed:{seed},max_deterministic_time:{limit}") };
        return solver.Solve(Model) switch
        {
            CpSolverStatus.Optimal => (new ExactPlan(Instance, Events, _ways, solver).Read(_people.Supervision(solver)), (long)Math.Round(solver.ObjectiveValue)),
            CpSolverStatus.Infeasible => null,
            var status => throw new InvalidOperationException($"{status}: the cost is from {solver.BestObjectiveBound} to {solver.ObjectiveValue}."),
        };
    }

    private IEnumerable<(int Day, int Start)> Times(int minutes, IEnumerable<Closure> closed) =>
        from day in Enumerable.Range(0, Instance.Dates.Count)
        where Offered(day)
        from start in Instance.Day.Starts
        where _clock.Offers(start, minutes) && !_clock.Hit(closed, Instance.Dates[day], _clock.Working(start), _clock.Working(start) + minutes)
        select (day, start);

    private bool Offered(int day) =>
        Instance.Dates[day] >= Instance.PlanReportedOn.AddDays(_rules[day].PlanLeadDays) && Instance.Dates[day] >= Instance.TicketsOn.AddDays(_rules[day].TicketLeadDays);

    private Event Made(ExamPart part, string place, int day, int start, int minutes, int size, bool accessible, int computers = 0, ExamTrack? track = null) =>
        new(part, place, day, start, _clock.Working(start), minutes, size, accessible, computers, track) { Open = Model.NewBoolVar("") };

    private IEnumerable<Event> Sittings() =>
        from room in Instance.Rooms
        from minutes in _kinds.Where(kind => kind.Needs(ExamPart.Theory)).SelectMany(kind => _rules.Select(rules => kind.Minutes(ExamPart.Theory, rules))).Distinct()
        from time in Times(minutes, room.Closed)
        select Made(ExamPart.Theory, room.Id, time.Day, time.Start, minutes, room.Seats, room.Accessible, room.Computers);

    private IEnumerable<Event> Sessions() =>
        from workshop in Instance.Workshops
        from track in _kinds.Where(kind => kind.Needs(ExamPart.Practice)).Select(kind => kind.Track).Distinct()
        where workshop.Stations.GetValueOrDefault(track.StationType) > 0
        from time in Times(track.PracticeMinutes, workshop.Closed)
        select Made(ExamPart.Practice, workshop.Id, time.Day, time.Start, track.PracticeMinutes, workshop.Stations[track.StationType], workshop.Accessible, track: track);

    private IEnumerable<Event> Reviews() =>
        from room in _kinds.Exists(kind => kind.Needs(ExamPart.Review)) ? Instance.Rooms : []
        from minutes in _rules.Select(rules => rules.ReviewMinutes * rules.ReviewGroup).Distinct()
        from time in Times(minutes, room.Closed)
        where minutes == _rules[time.Day].ReviewMinutes * _rules[time.Day].ReviewGroup
        select Made(ExamPart.Review, room.Id, time.Day, time.Start, minutes, Math.Min(room.Seats, _rules[time.Day].ReviewGroup), room.Accessible);

    // Who may be there, and how many at once.
    private void Seat(Event happens)
    {
        foreach (var kind in _kinds.Where(kind => kind.Needs(happens.Part) && kind.Minutes(happens.Part, _rules[happens.Day]) == happens.Minutes
            && (happens.Track is null || happens.Track == kind.Track) && (happens.Accessible || !kind.First.Access)
            && (kind.Pin(happens.Part) is not { } pin || pin == new Booking(pin.Candidate, happens.Part, Instance.Dates[happens.Day], happens.Start, happens.Place))))
        {
            var most = Math.Min(happens.Size, kind.Members.Count);
            (happens.Count[kind], happens.Present[kind]) = (Model.NewIntVar(0, most, ""), Model.NewBoolVar(""));
            Model.Add(happens.Count[kind] <= most * happens.Present[kind]);
            Model.Add(happens.Present[kind] <= happens.Open);
        }

        Model.Add(LinearExpr.Sum(happens.Count.Values) <= happens.Size * happens.Open);
        if (happens.Part == ExamPart.Theory)
        {
            Model.Add(LinearExpr.Sum(happens.Count.Where(count => count.Key.Track.Computer).Select(count => count.Value)) <= happens.Computers);
        }
    }

    private IEnumerable<Way> WaysOf(CandidateKind kind)
    {
        var times = kind.First.Parts.Select(part => _rules.Select(rules => kind.Minutes(part, rules)).Distinct()
            .SelectMany(minutes => Times(minutes, kind.First.Away).Where(time => kind.Minutes(part, _rules[time.Day]) == minutes)
                .Select(time => (Part: part, time.Day, time.Start, Minutes: minutes))).ToList());
        var ways = times.Aggregate(new List<List<(ExamPart Part, int Day, int Start, int Minutes)>> { new() },
            (ways, options) => [.. ways.SelectMany(way => options.Select(option => way.Append(option).ToList()))]);
        foreach (var way in ways.Where(way => InOrder(kind, way)))
        {
            var days = way.GroupBy(time => time.Day).ToList();
            var idle = days.Sum(day => _clock.Slots(day.Max(t => _clock.Working(t.Start) + t.Minutes) - day.Min(t => _clock.Working(t.Start)) - day.Sum(t => t.Minutes)));
            yield return new(way.ToDictionary(t => t.Part, t => (t.Day, t.Start, t.Minutes)), days.Count - 1, idle) { Count = Model.NewIntVar(0, kind.Members.Count, "") };
        }
    }

    private bool InOrder(CandidateKind kind, List<(ExamPart Part, int Day, int Start, int Minutes)> way) => way.TrueForAll(one => way.TrueForAll(other =>
        one.Part >= other.Part || Ends(one) <= Begins(other) || (other.Part == ExamPart.Practice && !kind.Track.TheoryFirst && Ends(other) <= Begins(one))));

    private int Begins((ExamPart Part, int Day, int Start, int Minutes) time) => (time.Day * _clock.Minutes) + _clock.Working(time.Start);

    private int Ends((ExamPart Part, int Day, int Start, int Minutes) time) => Begins(time) + time.Minutes;

    // Everybody goes one way, and is in a place at each of its times.
    private void Attend(CandidateKind kind)
    {
        Model.Add(LinearExpr.Sum(_ways[kind].Select(way => way.Count)) == kind.Members.Count);
        var there = Events.Where(happens => happens.Count.ContainsKey(kind)).ToLookup(happens => (happens.Part, (happens.Day, happens.Start, happens.Minutes)));
        foreach (var time in _ways[kind].SelectMany(way => way.Times.Select(part => (part.Key, part.Value))).Concat(there.Select(at => at.Key)).Distinct())
        {
            var going = _ways[kind].Where(way => way.Times.GetValueOrDefault(time.Item1) == time.Item2).Select(way => way.Count);
            Model.Add(LinearExpr.Sum(going) == LinearExpr.Sum(there[time].Select(happens => happens.Count[kind])));
        }
    }

    // One thing at a time in a place.
    private void Places()
    {
        foreach (var place in Events.GroupBy(happens => (happens.Place, happens.Day)))
        {
            foreach (var minute in place.Select(happens => happens.From).Distinct())
            {
                Model.Add(LinearExpr.Sum(place.Where(happens => happens.Covers(place.Key.Day, minute)).Select(happens => happens.Open)) <= 1);
            }
        }
    }

    private void Equipment()
    {
        foreach (var (type, count) in Instance.Tracks.SelectMany(track => track.Equipment.Keys).Distinct()
            .Select(type => (type, Instance.Equipment.Where(pool => pool.Type == type).Sum(pool => pool.Count))))
        {
            var users = Events.Where(happens => happens.Track is { } track && track.Equipment.GetValueOrDefault(type) > 0).ToList();
            foreach (var (day, minute) in users.Select(happens => (happens.Day, happens.From)).Distinct())
            {
                Model.Add(LinearExpr.Sum(users.Where(happens => happens.Covers(day, minute))
                    .Select(happens => happens.Track!.Equipment[type] * LinearExpr.Sum(happens.Count.Values))) <= count);
            }
        }
    }
}
