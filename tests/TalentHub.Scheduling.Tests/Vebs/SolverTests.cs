using TalentHub.Scheduling.Instances;
using TalentHub.Scheduling.Vebs;
using TalentHub.Scheduling.Vebs.Files;
using TalentHub.Scheduling.Vebs.Model;

namespace TalentHub.Scheduling.Tests.Vebs;

public sealed class SolverTests
{
    public static TheoryData<ulong> Seeds => [.. Enumerable.Range(1, 9).Select(seed => (ulong)seed)];

    [Theory, MemberData(nameof(Seeds))]
    public void A_plan_is_whole_breaks_no_rule_and_is_cheaper_than_the_planted_one(ulong seed)
    {
        var planted = PlantedInstance.Make(new(200, seed, Pinned: seed % 3 == 0 ? 0.2 : 0));

        var plan = VebsSolver.Solve(planted.Instance, new(seed, 500));
        var report = planted.Evaluate(plan);

        Assert.True(report.Feasible, string.Join('\n', report.Examples));
        Assert.Empty(plan.Unscheduled);
        Assert.True(report.Cost <= report.UpperBound, $"{report.Cost} is above {report.UpperBound}");
        Assert.All(report.Components, component => Assert.True(component.Value >= component.LowerBound, component.ToString()));
    }

    [Theory, InlineData(1), InlineData(2), InlineData(3), InlineData(4), InlineData(5)]
    public void Without_a_search_everything_has_a_place_too(ulong seed)
    {
        var planted = PlantedInstance.Make(new(1_000, seed));

        var plan = VebsSolver.Solve(planted.Instance, new(1, StepsPerUnit: 0));

        Assert.Empty(plan.Unscheduled);
        Assert.True(planted.Evaluate(plan).Feasible);
    }

    // Too few steps, so that sessions find no panel and get other times after the supervisors are found.
    [Theory, InlineData(35), InlineData(120), InlineData(126), InlineData(149)]
    public void No_session_comes_to_a_day_that_nobody_supervises(ulong seed)
    {
        var planted = PlantedInstance.Make(new(200, seed));

        var report = planted.Evaluate(VebsSolver.Solve(planted.Instance, new(seed, 60)));

        Assert.True(report.Feasible, string.Join('\n', report.Examples));
    }

    [Theory, InlineData(18), InlineData(65), InlineData(98), InlineData(149)]
    public void A_site_whose_few_invigilators_do_not_suffice_gets_a_day_more(ulong seed)
    {
        var planted = PlantedInstance.Make(new(200, seed));

        var plan = VebsSolver.Solve(planted.Instance, new(seed, 600));

        Assert.Empty(plan.Unscheduled);
        Assert.True(planted.Evaluate(plan).Feasible);
    }

    [Fact]
    public void The_same_seed_and_steps_give_the_same_bytes_on_one_thread_and_on_two()
    {
        var (large, small) = (PlantedInstance.Make(new(2_500, 5)).Instance, PlantedInstance.Make(new(200, 5)).Instance);

        Assert.Equal(Bytes(VebsSolver.Solve(large, new(3, 20))), Bytes(VebsSolver.Solve(large, new(3, 20, Threads: 2))));
        Assert.NotEqual(Bytes(VebsSolver.Solve(small, new(3, 200))), Bytes(VebsSolver.Solve(small, new(4, 200))));
    }

    [Fact]
    public void Theory_that_must_come_first_takes_its_session_to_a_free_day_with_it()
    {
        var monday = new DateOnly(2023, 12, 4);
        var instance = Narrow(monday);

        var plan = VebsSolver.Solve(instance, new(1, 500));

        Assert.Empty(plan.Unscheduled);
        Assert.True(new PlantedInstance(instance, plan).Evaluate().Feasible);
        Assert.True(plan.Practice.Any(session => session.Date > monday), "Monday alone cannot hold both sessions after their theory.");
    }

    // On Monday two sessions find room, but only one of them after its theory; Tuesday is free.
    private static VebsInstance Narrow(DateOnly monday) => new(
        VebsInstance.CurrentFormat, "narrow", monday.AddDays(-30), monday.AddDays(-30), [monday, monday.AddDays(1)],
        new([new(510, 750), new(810, 1050)], [510, 630, 810, 930], 120), [RuleSet.Standard(monday) with { SupervisorsMin = 0 }], Weights.Standard,
        [new("site", new Dictionary<string, int>())], [new("room", "site", 30, 0, Accessible: true, [new(monday, 510, 750)])],
        [new("workshop", "site", new Dictionary<string, int> { ["lamp"] = 15 }, Accessible: true, [new(monday, 630, 930)])], [],
        [new("lamp 3", "lamp", 3, 120, Computer: false, 120, "lamp", new Dictionary<string, int>(), 5, TheoryFirst: true)], [],
        [.. Enumerable.Range(1, 24).Select(i => new Examinee($"c{i}", "lamp 3", [ExamPart.Theory, ExamPart.Practice], "a", "a", ["site"], []))],
        [.. Enumerable.Range(1, 9).Select(i => new Officer(
            $"p{i}", [OfficerRole.Assessor, OfficerRole.Invigilator], [new("lamp", [3], monday, monday.AddDays(1))], null, [], [], "site", []))], [], []);

    [Fact]
    public void A_search_that_is_stopped_keeps_a_whole_plan()
    {
        var planted = PlantedInstance.Make(new(200, 8));
        var told = 0;

        var plan = VebsSolver.Solve(planted.Instance, new(1, int.MaxValue), _ => ++told < 1);

        Assert.True(planted.Evaluate(plan).Feasible);
        Assert.Empty(plan.Unscheduled);
    }

    [Fact]
    public void An_empty_batch_has_an_empty_plan()
    {
        var planted = PlantedInstance.Make(new(100, 1));
        planted = planted with { Instance = planted.Instance with { Candidates = [], Pinned = [] } };

        var plan = VebsSolver.Solve(planted.Instance, new(1, 10));

        Assert.Empty(plan.Practice);
        Assert.Empty(plan.Supervisors);
        Assert.True(planted.Evaluate(plan).Feasible);
    }

    public static TheoryData<string> EveryWant => [.. Wants.Keys];

    private static readonly Dictionary<string, (Func<VebsInstance, VebsInstance> Change, ExamPart Part, UnscheduledReason Reason)> Wants = new(StringComparer.Ordinal)
    {
        ["no rooms"] = (i => i with { Rooms = [] }, ExamPart.Theory, UnscheduledReason.NoPlace),
        ["no workshops"] = (i => i with { Workshops = [] }, ExamPart.Practice, UnscheduledReason.NoPlace),
        ["no stairs can be climbed"] = (i => i with
        {
            Workshops = [.. i.Workshops.Select(w => w with { Accessible = false })],
            Candidates = [.. i.Candidates.Select(c => c with { Access = true })],
        }, ExamPart.Practice, UnscheduledReason.NotAccessible),
        ["dates before the tickets"] = (i => i with { TicketsOn = i.Dates[^1] }, ExamPart.Theory, UnscheduledReason.TooEarly),
        ["nobody is qualified"] = (i => i with { People = [.. i.People.Select(p => p with { Qualifications = [] })] }, ExamPart.Practice, UnscheduledReason.NoQualifiedExaminers),
        ["everybody taught the classes"] = (i => i with
        {
            People = [.. i.People.Select(p => p with { Classes = [.. i.Candidates.Select(c => c.Class!).Distinct()] })],
        }, ExamPart.Practice, UnscheduledReason.ExaminersWithdraw),
        ["nobody invigilates"] = (i => i with { People = [.. i.People.Where(p => !p.Roles.Contains(OfficerRole.Invigilator))] }, ExamPart.Theory, UnscheduledReason.NoInvigilators),
        ["nobody supervises"] = (i => i with { People = [.. i.People.Where(p => !p.Roles.Contains(OfficerRole.Supervisor))] }, ExamPart.Theory, UnscheduledReason.NoSupervisor),
        ["all candidates are away"] = (i => i with { Candidates = [.. i.Candidates.Select(c => c with { Away = [.. i.Dates.Select(date => new Closure(date))] })] },
            ExamPart.Theory, UnscheduledReason.CandidateAway),
        ["a pin at a time that is not offered"] = (i => i with
        {
            Pinned = [.. i.Candidates.Where(c => c.Parts.Contains(ExamPart.Theory)).Select(c => new Booking(c.Id, ExamPart.Theory, i.Dates[0], 511, i.Rooms[0].Id))],
        }, ExamPart.Theory, UnscheduledReason.PinImpossible),
        ["practice is pinned before any theory"] = (i => i with
        {
            Tracks = [.. i.Tracks.Select(track => track with { TheoryFirst = true, PracticeMinutes = 120 })],
            Candidates = [.. i.Candidates.Where(c => c is { Access: false, Away.Count: 0 }).GroupBy(c => c.Track).Select(track => track.First() with { Parts = [ExamPart.Theory, ExamPart.Practice] })],
            Workshops = [.. i.Tracks.Select(track => new Workshop($"w {track.Id}", i.Sites[0].Id, new Dictionary<string, int> { [track.StationType] = 4 }, Accessible: true, []))],
            Pinned = [.. i.Candidates.Where(c => c is { Access: false, Away.Count: 0 }).GroupBy(c => c.Track)
                .Select(track => new Booking(track.First().Id, ExamPart.Practice, i.Dates[0], i.Day.Starts[0], $"w {track.Key}"))],
        }, ExamPart.Theory, UnscheduledReason.OtherPartInTheWay),
    };

    [Theory, MemberData(nameof(EveryWant))]
    public void What_has_no_place_is_listed_with_the_rule_in_the_way(string want)
    {
        var (change, part, reason) = Wants[want];
        var planted = PlantedInstance.Make(new(100, 1));
        planted = planted with { Instance = change(planted.Instance) };

        var plan = VebsSolver.Solve(planted.Instance, new(1, 50));

        var reasons = plan.Unscheduled.Where(u => u.Part == part).Select(u => u.Reason).Distinct();
        Assert.Equal([reason], reasons);
        Assert.All(planted.Evaluate(plan).Violations, rule => Assert.True(rule.Value == 0 || rule.Key == "H19", rule.ToString()));
    }

    private static byte[] Bytes(VebsPlan plan)
    {
        using var file = new MemoryStream();
        VebsFile.Write(file, plan);
        return file.ToArray();
    }
}
