using TalentHub.Scheduling.Instances;
using TalentHub.Scheduling.Vebs.Model;

namespace TalentHub.Scheduling.Tests.Vebs;

/// <summary>
/// Breaks every hard rule in a sound plan, in as many places as it takes to find one where nothing else depends on it: the rule is reported
/// everywhere, and there alone.
/// </summary>
public sealed class EvaluatorTests
{
    private const int MostPlaces = 60;

    // The first seed whose instance has everything that the mutations break.
    private static readonly Broken Sound = new(Enumerable.Range(1, 50).Select(seed => PlantedInstance.Make(new(400, (ulong)seed, Pinned: 0.1))).First(planted =>
        planted.Plan.Reviews.Count > 4 && planted.Plan.Practice.Any(s => planted.Instance.Candidates.Any(c => c.Access && s.Candidates.Contains(c.Id)))));

    private static readonly VebsInstance Instance = Sound.Instance;
    private static readonly VebsPlan Plan = Sound.Plan;
    private static readonly Dictionary<string, Examinee> Candidates = Instance.Candidates.ToDictionary(c => c.Id);
    private static readonly Dictionary<string, ExamTrack> Tracks = Instance.Tracks.ToDictionary(t => t.Id);

    private static readonly Dictionary<string, IEnumerable<Broken>> Mutations = new(StringComparer.Ordinal)
    {
        ["H1"] = Plan.Theory.Select(s => Sound.Theory(s, s with { Candidates = [.. s.Candidates.Skip(1)] })),
        ["H1 twice"] = Plan.Theory.Skip(1).Select(s => Sound.Theory(s, s with { Candidates = [.. s.Candidates.Skip(1), Plan.Theory[0].Candidates[0]] })
            .Without(s.Candidates[0])),
        ["H1 not needed"] = Instance.Candidates.Where(c => c.Parts.Count == 1).Select(c => Sound.Candidate(c, c with { Parts = [] })),
        ["H2 away"] = Plan.Practice.Select(s => Sound.Candidate(Of(s), Of(s) with { Away = [new(s.Date)] })),
        ["H2 at once"] = Plan.Practice.SelectMany(s => Plan.Theory.Where(t => t.Date == s.Date && t.Start == s.Start), (s, t) =>
            Sound.Theory(t, t with { Candidates = [.. t.Candidates.Skip(1), s.Candidates[0]] }).Without(t.Candidates[0]).WithoutTheory(s.Candidates[0], except: t)),
        ["H2 site"] = Plan.Practice.Select(s => Sound.Candidate(Of(s), Of(s) with { Sites = ["S2"] })),
        ["H3"] = Instance.Tracks.Where(t => !t.TheoryFirst).Select(t => Sound.Track(t, t with { TheoryFirst = true })),
        ["H4"] = Plan.Theory.Select(s => Room(s.Room)).Select(r => Sound.Room(r, r with { Seats = 1, Computers = 1 })),
        ["H4 computers"] = Plan.Theory.Where(s => s.Candidates.Any(id => Tracks[Candidates[id].Track].Computer)).Select(s => Room(s.Room))
            .Select(r => Sound.Room(r, r with { Computers = 0 })),
        ["H5"] = Plan.Practice.Where(s => s.Candidates.Any(id => Candidates[id].Access)).Select(s => Workshop(s)).Select(w => Sound.Workshop(w, w with { Accessible = false })),
        ["H5 extra time"] = Plan.Theory.Where(s => s.Minutes == 120).Select(s => Candidates[s.Candidates[0]]).Select(c => Sound.Candidate(c, c with { ExtraTime = true })),
        ["H6"] = Plan.Practice.SelectMany(s => Plan.Practice.Where(o => o.Track == s.Track && o.Date == s.Date && o.Start == s.Start && o != s),
            (s, o) => Sound.Practice(s, s with { Workshop = o.Workshop })),
        ["H6 duration"] = Instance.Tracks.Select(t => Sound.Track(t, t with { TheoryMinutes = 90 })),
        ["H7"] = Plan.Theory.Select(s => Sound.Theory(s, s with { Invigilators = [.. s.Invigilators.Take(1)] })),
        ["H8"] = Plan.Practice.Select(s => Workshop(s)).Select(w => Sound.Workshop(w, w with { Stations = w.Stations.ToDictionary(t => t.Key, _ => 1) })),
        ["H8 track"] = Plan.Practice.Select(s => Sound.Candidate(Of(s), Of(s) with { Track = Instance.Tracks.First(t => t.Id != s.Track).Id })),
        ["H8 equipment"] = [Sound.With(Instance with { Equipment = [.. Instance.Equipment.Select(pool => pool with { Count = 1 })] })],
        ["H9"] = Plan.Practice.SelectMany(s => Plan.Practice.Where(o => o.Workshop == s.Workshop && o.Date == s.Date && o.Start > s.Start && o.Track != s.Track),
            (s, o) => Sound.With(Instance with { Changeovers = [new(s.Track, o.Track, 300)] })),
        ["H10"] = Plan.Practice.Select(s => Sound.Practice(s, s with { Panel = [.. s.Panel.Take(2)], Leader = s.Panel[0] })),
        ["H10 leader"] = Plan.Practice.Select(s => Sound.Practice(s, s with { Leader = Plan.Theory[0].Invigilators[0] })),
        ["H10 ratio"] = Instance.Tracks.Select(t => Sound.Track(t, t with { CandidatesPerExaminer = 1 })),
        ["H11"] = Plan.Practice.Select(s => Person(s.Panel[0])).Select(p => Sound.Person(p, p with { Qualifications = [] })),
        ["H11 expired"] = Plan.Practice.Select(s => Person(s.Panel[0])).Select(p => Sound.Person(
            p, p with { Qualifications = [.. p.Qualifications.Select(q => q with { Until = Instance.Dates[0].AddDays(-1) })] })),
        ["H11 invigilator"] = Plan.Theory.Select(s => Person(s.Invigilators[0])).Select(p => Sound.Person(p, p with { Roles = [OfficerRole.Assessor] })),
        ["H12 class"] = Plan.Practice.Select(s => Sound.Person(Person(s.Panel[0]), Person(s.Panel[0]) with { Classes = [Of(s).Class!] })),
        ["H12 employer"] = Plan.Practice.Select(s => Sound.Person(Person(s.Panel[0]), Person(s.Panel[0]) with { Employer = Of(s).Employer })),
        ["H12 relative"] = Plan.Practice.Select(s => Sound.Person(Person(s.Panel[0]), Person(s.Panel[0]) with { Withdrawals = [new(s.Candidates[0], Relation.Relative)] })),
        ["H12 outsiders"] = [Sound.Rules(r => r with { OutsidersMin = 4 })],
        ["H13 auditor"] = Plan.Practice.Select(s => Sound.Person(Person(s.Panel[0]), Person(s.Panel[0]) with { Audited = true })),
        ["H14 away"] = Plan.Practice.Select(s => Sound.Person(Person(s.Panel[0]), Person(s.Panel[0]) with { Away = [new(s.Date)] })),
        ["H14 days"] = [Sound.Rules(r => r with { DaysMax = 1 })],
        ["H14 in a row"] = [Sound.Rules(r => r with { ConsecutiveDaysMax = 1 })],
        ["H14 minutes"] = [Sound.Rules(r => r with { MinutesPerDayMax = 119 })],
        ["H15"] = [Sound.Rules(r => r with { ChangedOneIn = 1 })],
        ["H15 in a row"] = [Sound.Rules(r => r with { ConsecutiveSessionsMax = 1 })],
        ["H16"] = [Sound.With(Plan with { Supervisors = [.. Plan.Supervisors.Skip(1)] })],
        ["H17"] = Plan.Practice.Select(s => Sound.Workshop(Workshop(s), Workshop(s) with { Closed = [new(s.Date)] })),
        ["H17 lead"] = [Sound.With(Instance with { PlanReportedOn = Instance.Dates[0].AddDays(-9) })],
        ["H17 tickets"] = [Sound.With(Instance with { TicketsOn = Instance.Dates[0].AddDays(-2) })],
        ["H17 time"] = [Sound.With(Instance with { Day = Instance.Day with { Starts = [510, 630, 810] } })],
        ["H17 day"] = [Sound.With(Instance with { Dates = [.. Instance.Dates.Skip(1)] })],
        ["H18"] = Plan.Reviews.Select(s => Sound.Review(s, s with { Panel = [.. s.Panel.Take(1)], Leader = s.Panel[0] })),
        ["H18 group"] = [Sound.Rules(r => r with { ReviewGroup = 2, ReviewMinutes = 60 })],
        ["H19"] = [Sound.With(Instance with { Pinned = [.. Instance.Pinned.Take(1).Select(pin => pin with { Start = pin.Start + 1 })] })],
    };

    // What these necessarily break beside the rule itself: a person twice at once is in two duties, and who does not supervise leaves the site without.
    private static readonly Dictionary<string, (IEnumerable<Broken> Places, string[] Rules)> Together = new(StringComparer.Ordinal)
    {
        ["H13 with H14: examiner and invigilator at once"] = (Plan.Practice.SelectMany(s => Plan.Theory.Where(t => t.Date == s.Date && t.Start == s.Start), (s, t) =>
            Sound.Theory(t, t with { Invigilators = [s.Panel[0], t.Invigilators[1]] })
                .Person(Person(s.Panel[0]), Person(s.Panel[0]) with { Roles = [.. Person(s.Panel[0]).Roles, OfficerRole.Invigilator] })), ["H13", "H14"]),
        ["H13 with H14: supervisor with another duty"] = (Plan.Theory.Select(t => Sound.Theory(t, t with { Invigilators = [Plan.Supervisors[0].People[0], t.Invigilators[1]] })
            .Person(Person(Plan.Supervisors[0].People[0]), Person(Plan.Supervisors[0].People[0]) with { Roles = [OfficerRole.Supervisor, OfficerRole.Invigilator] })),
            ["H13", "H14"]),
        ["H14 at once"] = (Plan.Theory.SelectMany(s => Plan.Theory.Where(t => t.Date == s.Date && t.Start == s.Start && t != s), (s, t) =>
            Sound.Theory(t, t with { Invigilators = [s.Invigilators[0], t.Invigilators[1]] })), ["H14"]),
        ["H18 with H11: no senior"] = (Plan.Reviews.Select(s => Sound.Person(Person(s.Panel[0]), Person(s.Panel[0]) with { Roles = [OfficerRole.Assessor] })), ["H11", "H18"]),
    };

    public static TheoryData<string> EveryMutation => [.. Mutations.Keys];

    public static TheoryData<string> EveryTogether => [.. Together.Keys];

    [Fact]
    public void The_plan_is_sound_before_it_is_broken() => Assert.True(Sound.Evaluate().Feasible);

    [Theory, MemberData(nameof(EveryMutation))]
    public void A_broken_rule_is_found_and_no_other(string mutation) => Finds(Mutations[mutation], mutation.Split(' ')[0]);

    [Theory, MemberData(nameof(EveryTogether))]
    public void Rules_that_break_together_are_found_together(string mutation) => Finds(Together[mutation].Places, Together[mutation].Rules);

    [Fact]
    public void Every_hard_rule_has_a_mutation() => Assert.Equal(
        Enumerable.Range(1, 19).Select(rule => $"H{rule}"), Mutations.Keys.Select(key => key.Split(' ')[0]).Distinct());

    private static void Finds(IEnumerable<Broken> places, params string[] rules)
    {
        var told = "";
        foreach (var place in places.Take(MostPlaces))
        {
            var report = place.Evaluate();
            var broken = report.Violations.Where(rule => rule.Value > 0).Select(rule => rule.Key).ToList();
            Assert.Subset(broken.ToHashSet(), rules.ToHashSet());
            if (broken.SequenceEqual(rules))
            {
                return;
            }

            told = string.Join('\n', report.Examples);
        }

        Assert.Fail("Nowhere was it found alone. The last place:\n" + told);
    }

    private static Examinee Of(PracticeSession session) => Candidates[session.Candidates[0]];

    private static Officer Person(string id) => Instance.People.First(p => p.Id == id);

    private static TheoryRoom Room(string id) => Instance.Rooms.First(r => r.Id == id);

    private static Workshop Workshop(PracticeSession session) => Instance.Workshops.First(w => w.Id == session.Workshop);
}
