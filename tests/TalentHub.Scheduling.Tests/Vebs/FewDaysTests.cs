using TalentHub.Scheduling.Evaluation.Vebs;
using TalentHub.Scheduling.Instances;
using TalentHub.Scheduling.Vebs;
using TalentHub.Scheduling.Vebs.Model;

namespace TalentHub.Scheduling.Tests.Vebs;

/// <summary>Small sites at which the fewest days suffice only for who chooses days, sessions and their sizes with care; and bounds that see why one day does not.</summary>
public sealed class FewDaysTests
{
    private static readonly DateOnly First = new(2024, 1, 15);

    [Fact]
    public void A_session_is_cut_so_that_two_share_the_equipment_of_one_day()
    {
        var instance = Instance(days: 2, workshops: 2, stations: 8, [Track("K") with { Equipment = new Dictionary<string, int> { ["Q"] = 1 } }], Group("K", "A", 24, ExamPart.Practice));

        var (plan, report) = Solve(instance with { Equipment = [new("S", "Q", 13)] });

        AssertDays(1, report);
        Assert.Equal([3, 5, 8, 8], plan.Practice.Select(session => session.Candidates.Count).Order());
    }

    [Fact]
    public void No_session_is_cut_where_another_day_costs_less()
    {
        var instance = Instance(days: 2, workshops: 2, stations: 8, [Track("K") with { Equipment = new Dictionary<string, int> { ["Q"] = 1 } }], Group("K", "A", 24, ExamPart.Practice));

        var (plan, _) = Solve(instance with { Equipment = [new("S", "Q", 13)], Weights = Weights.Standard with { SiteDay = 50 } });

        Assert.Equal([8, 8, 8], plan.Practice.Select(session => session.Candidates.Count));
        Assert.Equal(2, plan.Practice.Select(session => session.Date).Distinct().Count());
    }

    [Fact]
    public void The_day_on_which_a_workshop_is_closed_is_left_out()
    {
        var instance = Instance(days: 3, workshops: 2, stations: 8, [Track("K")], Group("K", "A", 64, ExamPart.Practice));

        var (plan, report) = Solve(instance with { Workshops = [.. instance.Workshops.Select(w => w.Id == "W1" ? w with { Closed = [new(First)] } : w)] });

        AssertDays(2, report);
        Assert.DoesNotContain(plan.Practice, session => session.Date == First);
    }

    [Fact]
    public void Who_has_no_review_is_examined_together_on_the_last_day()
    {
        var mixed = Group("K", "A", 3, ExamPart.Practice, ExamPart.Review).Concat(Group("K", "A", 1, ExamPart.Practice))
            .Concat(Group("K", "B", 3, ExamPart.Practice, ExamPart.Review)).Concat(Group("K", "B", 2, ExamPart.Practice));

        var (_, report) = Solve(Instance(days: 3, workshops: 1, stations: 6, [Track("K") with { PracticeMinutes = 480, Level = 2 }], mixed));

        AssertDays(2, report);
    }

    [Fact]
    public void Theory_that_comes_first_leaves_the_workshop_empty_in_the_first_morning()
    {
        AssertBound(1, Instance(days: 3, workshops: 1, stations: 8, [Track("K")], Group("K", "A", 16, ExamPart.Theory, ExamPart.Practice)));
        AssertBound(2, Instance(days: 3, workshops: 1, stations: 8, [Track("K") with { TheoryFirst = true }], Group("K", "A", 16, ExamPart.Theory, ExamPart.Practice)));
        AssertBound(1, Instance(days: 3, workshops: 2, stations: 8, [Track("K") with { TheoryFirst = true }], Group("K", "A", 16, ExamPart.Theory, ExamPart.Practice)));
    }

    [Fact]
    public void Reviews_leave_the_workshop_empty_in_the_last_afternoon()
    {
        AssertBound(1, Instance(days: 3, workshops: 1, stations: 8, [Track("K")], Group("K", "A", 16, ExamPart.Practice)));
        AssertBound(2, Instance(days: 3, workshops: 1, stations: 8, [Track("K")], Group("K", "A", 16, ExamPart.Practice, ExamPart.Review)));
    }

    [Fact]
    public void Tracks_between_which_a_workshop_is_set_up_too_long_need_days_of_their_own()
    {
        var instance = Instance(days: 3, workshops: 1, stations: 8, [Track("K"), Track("L")], Group("K", "A", 8, ExamPart.Practice).Concat(Group("L", "B", 8, ExamPart.Practice)));

        AssertBound(1, instance);
        AssertBound(1, instance with { Changeovers = [new("K", "L", 120)] });
        AssertBound(2, instance with { Changeovers = [new("K", "L", 120), new("L", "K", 120)] });
    }

    [Fact]
    public void What_is_examined_between_two_tracks_spares_the_time_to_set_the_workshop_up()
    {
        var instance = Instance(
            days: 3, workshops: 1, stations: 8, [Track("K") with { PracticeMinutes = 120 }, Track("L"), Track("M") with { PracticeMinutes = 120, StationType = "G" }],
            Group("K", "A", 8, ExamPart.Practice).Concat(Group("L", "B", 8, ExamPart.Practice)).Concat(Group("M", "C", 8, ExamPart.Practice)));
        instance = instance with
        {
            Workshops = [.. instance.Workshops.Select(w => w with { Stations = new Dictionary<string, int> { ["F"] = 8, ["G"] = 8 } })],
            Changeovers = [new("K", "L", 300), new("L", "K", 300)],
        };

        Assert.Equal(1, Days(new PlantedInstance(instance, Solve(instance).Plan).Evaluate()).LowerBound);
    }

    [Fact]
    public void One_track_may_use_the_first_hours_and_another_the_last()
    {
        var instance = Instance(
            days: 3, workshops: 1, stations: 5,
            [
                Track("D1") with { TheoryMinutes = 120, PracticeMinutes = 300, TheoryFirst = true, Level = 2 },
                Track("D2") with { TheoryMinutes = 240, PracticeMinutes = 120, TheoryFirst = true, Level = 2 },
                Track("D3") with { TheoryMinutes = 240, PracticeMinutes = 60, TheoryFirst = true, Level = 2 },
            ],
            new[] { ("D1", 5), ("D2", 15), ("D3", 5) }.SelectMany(of => Group(of.Item1, "A", of.Item2, ExamPart.Theory, ExamPart.Practice, ExamPart.Review)));

        var (bound, value) = Days(Solve(instance with { Day = instance.Day with { Starts = [510, 630, 810, 930, 990] } }).Report);

        Assert.True(bound <= value, $"{value} days are open, and the bound is {bound}");
    }

    private static (long LowerBound, long Value) Days(VebsReport report)
    {
        var component = report.Components.Single(c => c.Name == "openSiteDays");
        return (component.LowerBound, component.Value);
    }

    private static void AssertBound(long days, VebsInstance instance) => AssertDays(days, Solve(instance).Report);

    private static void AssertDays(long days, VebsReport report) => Assert.Equal((days, days), Days(report));

    private static (VebsPlan Plan, VebsReport Report) Solve(VebsInstance instance)
    {
        var plan = VebsSolver.Solve(instance, new(1, StepsPerUnit: 300));
        var report = new PlantedInstance(instance, plan).Evaluate();
        Assert.True(report.Feasible, string.Join('\n', report.Examples));
        Assert.Equal(0, report.Unscheduled);
        return (plan, report);
    }

    private static ExamTrack Track(string id) => new(id, "lamps", 4, 90, Computer: false, 240, "F", new Dictionary<string, int>(), 5, TheoryFirst: false);

    private static IEnumerable<Examinee> Group(string track, string employer, int count, params ExamPart[] parts) =>
        Enumerable.Range(1, count).Select(n => new Examinee($"{employer} {track} {string.Concat(parts)} {n}", track, parts, employer, Class: null, ["S"], []));

    private static VebsInstance Instance(int days, int workshops, int stations, List<ExamTrack> tracks, IEnumerable<Examinee> candidates) => new(
        VebsInstance.CurrentFormat, "few days", First.AddDays(-20), First.AddDays(-20), [.. Enumerable.Range(0, days).Select(First.AddDays)],
        new([new(510, 750), new(810, 1050)], [510, 630, 810, 930], 120), [RuleSet.Standard(First) with { TicketLeadDays = 0, PlanLeadDays = 0, ChangedOneIn = 0 }],
        Weights.Standard, [new("S", new Dictionary<string, int>())], [.. new[] { "R1", "R2", "R3" }.Select(id => new TheoryRoom(id, "S", 30, 0, Accessible: true, []))],
        [.. Enumerable.Range(1, workshops).Select(n => new Workshop($"W{n}", "S", new Dictionary<string, int> { ["F"] = stations }, Accessible: true, []))], [], tracks, [],
        [.. candidates],
        [
            .. Enumerable.Range(1, 30).Select(n => new Officer(
                $"P{n}", [OfficerRole.Senior], [new("lamps", [4, 2], DateOnly.MinValue, DateOnly.MaxValue)], Employer: null, [], [], "S", [])),
            .. Enumerable.Range(1, 8).Select(n => new Officer($"I{n}", [OfficerRole.Invigilator], [], Employer: null, [], [], "S", [])),
            new("V", [OfficerRole.Supervisor], [], Employer: null, [], [], "S", []),
        ],
        [], []);
}
