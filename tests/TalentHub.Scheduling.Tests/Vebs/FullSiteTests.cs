using TalentHub.Scheduling.Instances;
using TalentHub.Scheduling.Search;
using TalentHub.Scheduling.Vebs;
using TalentHub.Scheduling.Vebs.Model;
using TalentHub.Scheduling.Vebs.Repair;

namespace TalentHub.Scheduling.Tests.Vebs;

/// <summary>A site that is full: what is pinned closes no station to others, and a ticket that holds is worth more than a place for others.</summary>
public sealed class FullSiteTests
{
    private static readonly DateOnly First = new(2024, 1, 15);
    private static readonly ExamPart[] Whole = [ExamPart.Theory, ExamPart.Practice, ExamPart.Review];

    [Fact]
    public void Others_join_the_session_of_one_who_is_pinned()
    {
        var instance = Instance(days: 1, workshops: 1, stations: 8, [.. Candidates(16, ExamPart.Practice)]);

        var plan = VebsSolver.Solve(instance with { Pinned = [new("C1", ExamPart.Practice, First, 810, "W1")] }, new(1, StepsPerUnit: 50));

        Assert.Empty(plan.Unscheduled);
        Assert.Equal([8, 8], plan.Practice.Select(session => session.Candidates.Count));
        Assert.Contains("C1", plan.Practice.Single(session => session.Start == 810).Candidates);
    }

    [Fact]
    public void Nobody_joins_a_pinned_session_who_cannot_come_or_whom_no_panel_could_judge()
    {
        var candidates = Candidates(4, ExamPart.Practice).ToList();
        candidates[1] = candidates[1] with { Away = [new(First)] };
        candidates[2] = candidates[2] with { Employer = "E" };
        var instance = Instance(days: 2, workshops: 1, stations: 8, candidates);
        instance = instance with
        {
            Rules = [instance.Rules[0] with { EmployerWithdraws = true }],
            People = [.. instance.People.Select((person, n) => n is > 1 and < 40 ? person with { Employer = "E" } : person)],
            Pinned = [new("C1", ExamPart.Practice, First, 510, "W1")],
        };

        var plan = VebsSolver.Solve(instance, new(1, StepsPerUnit: 50));

        Assert.Equal(["C1", "C4"], plan.Practice.Single(session => session.Date == First).Candidates);
        Assert.Equal(("C3", ExamPart.Practice), plan.Unscheduled.Select(part => (part.Candidate, part.Part)).Single());
    }

    [Fact]
    public void Nobody_joins_a_pinned_session_because_of_whom_its_panel_would_have_to_change()
    {
        var candidates = Candidates(3, ExamPart.Practice).ToList();
        candidates[1] = candidates[1] with { Class = "taught" };
        var instance = Instance(days: 2, workshops: 1, stations: 8, candidates);
        var before = new VebsPlan(VebsPlan.CurrentFormat, instance.Name, [], [new("W1", "K", First, 510, ["C1"], ["P1", "P2", "P3"], "P1")], [], [new("S", First, ["V"])], []);
        instance = instance with
        {
            People = [.. instance.People.Select(person => person.Id == "P2" ? person with { Classes = ["taught"] } : person)],
            Pinned = [new("C1", ExamPart.Practice, First, 510, "W1")],
        };

        var plan = VebsSolver.Solve(instance, new(1, StepsPerUnit: 50), observe: null, before);

        var session = plan.Practice.Single(one => one.Candidates.Contains("C1"));
        Assert.Equal(["C1", "C3"], session.Candidates);
        Assert.Equal(["P1", "P2", "P3"], session.Panel.Order(StringComparer.Ordinal));
        Assert.Empty(plan.Unscheduled);
    }

    [Fact]
    public void No_panel_of_a_pinned_session_grows_because_others_join_it()
    {
        var instance = Instance(days: 2, workshops: 2, stations: 12, [.. Candidates(24, ExamPart.Practice)]);
        instance = instance with
        {
            Tracks = [instance.Tracks[0] with { CandidatesPerExaminer = 3 }],
            People = [.. instance.People.Where(person => person.Roles[0] != OfficerRole.Senior || person.Id is "P1" or "P2" or "P3" or "P4" or "P5" or "P6")],
            Pinned = [new("C1", ExamPart.Practice, First, 510, "W1"), new("C2", ExamPart.Practice, First, 510, "W2")],
        };

        var plan = VebsSolver.Solve(instance, new(1, StepsPerUnit: 50));

        Assert.Empty(instance.Pinned.Except(VebsRepair.Bookings(plan)));
        Assert.Equal([9, 9], plan.Practice.Where(session => session.Date == First && session.Start == 510).Select(session => session.Candidates.Count));
    }

    [Fact]
    public void Who_cannot_sit_theory_before_a_pinned_session_does_not_join_it()
    {
        var candidates = Candidates(4, ExamPart.Theory, ExamPart.Practice).ToList();
        candidates[0] = candidates[0] with { Parts = [ExamPart.Practice] };
        candidates[1] = candidates[1] with { ExtraTime = true };
        candidates[2] = candidates[2] with { Away = [new(First, 0, 630)] };
        var instance = Instance(days: 2, workshops: 1, stations: 8, candidates);
        instance = instance with
        {
            Tracks = [instance.Tracks[0] with { TheoryFirst = true, PracticeMinutes = 120 }],
            Pinned = [new("C1", ExamPart.Practice, First, 630, "W1")],
        };

        var plan = VebsSolver.Solve(instance, new(1, StepsPerUnit: 50));

        Assert.Empty(plan.Unscheduled);
        Assert.Equal(["C1", "C4"], plan.Practice.Single(session => session is { Start: 630 } && session.Date == First).Candidates);
    }

    [Fact]
    public void Whoever_is_reviewed_at_a_pinned_time_is_examined_before_it()
    {
        var instance = Instance(days: 3, workshops: 1, stations: 4, [.. Candidates(16, ExamPart.Practice, ExamPart.Review)]);
        var first = VebsSolver.Solve(instance, new(1, StepsPerUnit: 50));
        Assert.Empty(first.Unscheduled);

        for (var seed = 1; seed <= 6; seed++)
        {
            var dice = new Xoshiro((ulong)seed);
            var pinned = VebsRepair.Bookings(first).Where(_ => dice.Below(4) == 0).ToList();

            var plan = VebsSolver.Solve(instance with { Pinned = pinned }, new((ulong)seed, StepsPerUnit: 50));

            Assert.True(!pinned.Except(VebsRepair.Bookings(plan)).Any(), $"seed {seed}: lost {string.Join(", ", pinned.Except(VebsRepair.Bookings(plan)))}");
        }
    }

    [Fact]
    public void A_group_is_reviewed_without_the_one_who_has_no_practice()
    {
        var instance = Instance(days: 1, workshops: 2, stations: 4, [.. Candidates(8, ExamPart.Practice, ExamPart.Review)]);
        instance = instance with { Workshops = [instance.Workshops[0], instance.Workshops[1] with { Stations = new Dictionary<string, int> { ["F"] = 1 } }] };
        var before = new VebsPlan(
            VebsPlan.CurrentFormat, instance.Name, [],
            [new("W1", "K", First, 510, ["C1", "C2", "C3"], ["P1", "P2", "P3"], "P1"), new("W2", "K", First, 510, ["C4"], ["P4", "P5", "P6"], "P4")],
            [new("R1", First, 810, ["C1", "C2", "C3", "C4"], ["P1", "P2", "P3"], "P1")], [new("S", First, ["V"])], []);
        var lost = instance with
        {
            Candidates = [.. instance.Candidates.Take(4)],
            Workshops = [instance.Workshops[0] with { Stations = new Dictionary<string, int> { ["F"] = 3 }, Closed = [new(First, 810, 1050)] }],
        };

        var repaired = VebsRepair.Repair(lost, before, 1);

        Assert.Equal(["C1", "C2", "C3"], Assert.Single(repaired.Plan.Reviews).Candidates);
        Assert.Equal([("C4", ExamPart.Practice), ("C4", ExamPart.Review)], repaired.Plan.Unscheduled.Select(part => (part.Candidate, part.Part)));
    }

    [Fact]
    public void Nobody_whose_ticket_holds_is_left_without_a_place_for_others()
    {
        for (var seed = 1; seed <= 12; seed++)
        {
            var instance = Drawn((ulong)seed);
            var plan = VebsSolver.Solve(instance, new((ulong)seed, StepsPerUnit: 5));
            var bookings = VebsRepair.Bookings(plan).ToList();
            var lost = instance.Workshops[0].Id;
            var now = instance with { Published = bookings, Workshops = [.. instance.Workshops.Skip(1)] };

            var repaired = VebsRepair.Repair(now, plan, (ulong)seed).Plan;

            var report = new PlantedInstance(now, repaired).Evaluate();
            Assert.True(report.Feasible, $"seed {seed}: " + string.Join('\n', report.Examples));
            var practice = bookings.Where(booking => booking.Place == lost).Select(booking => booking.Candidate).ToHashSet();
            var held = bookings.Where(booking => !practice.Contains(booking.Candidate)).Select(booking => (booking.Candidate, booking.Part));
            Assert.True(!held.Intersect(repaired.Unscheduled.Select(part => (part.Candidate, part.Part))).Any(), $"seed {seed}: somebody whose ticket holds has no place");
        }
    }

    // Three workshops of which one is lost, one room, and parts that some have no place for from the beginning.
    private static VebsInstance Drawn(ulong seed)
    {
        var dice = new Xoshiro(seed);
        var candidates = Enumerable.Range(1, 14 + dice.Below(16)).Select(n => new Examinee(
            $"C{n}", "K", [.. Whole.Where(_ => dice.Below(4) > 0).DefaultIfEmpty(ExamPart.Practice)], $"E{dice.Below(4)}", Class: null, ["S"],
            dice.Below(6) == 0 ? [new(First.AddDays(dice.Below(2)))] : [])).ToList();
        var instance = Instance(days: 2, workshops: 3, stations: 2 + dice.Below(3), candidates);
        return instance with
        {
            Rooms = [new("R1", "S", 5 + dice.Below(6), 0, Accessible: true, [])],
            Tracks = [instance.Tracks[0] with { TheoryFirst = dice.Below(2) == 0, PracticeMinutes = dice.Below(2) == 0 ? 120 : 240 }],
        };
    }

    private static IEnumerable<Examinee> Candidates(int count, params ExamPart[] parts) =>
        Enumerable.Range(1, count).Select(n => new Examinee($"C{n}", "K", parts, Employer: null, Class: null, ["S"], []));

    private static VebsInstance Instance(int days, int workshops, int stations, List<Examinee> candidates) => new(
        VebsInstance.CurrentFormat, "full", First.AddDays(-20), First.AddDays(-20), [.. Enumerable.Range(0, days).Select(First.AddDays)],
        new([new(510, 750), new(810, 1050)], [510, 630, 810, 930], 120),
        [RuleSet.Standard(First) with { TicketLeadDays = 0, PlanLeadDays = 0, ChangedOneIn = 0, EmployerWithdraws = false }], Weights.Standard,
        [new("S", new Dictionary<string, int>())], [.. new[] { "R1", "R2" }.Select(id => new TheoryRoom(id, "S", 30, 0, Accessible: true, []))],
        [.. Enumerable.Range(1, workshops).Select(n => new Workshop($"W{n}", "S", new Dictionary<string, int> { ["F"] = stations }, Accessible: true, []))], [],
        [new("K", "lamps", 2, 120, Computer: false, 240, "F", new Dictionary<string, int>(), 5, TheoryFirst: false)], [], candidates,
        [
            .. Enumerable.Range(1, 40).Select(n => new Officer(
                $"P{n}", [OfficerRole.Senior], [new("lamps", [2], DateOnly.MinValue, DateOnly.MaxValue)], Employer: null, [], [], "S", [])),
            .. Enumerable.Range(1, 10).Select(n => new Officer($"I{n}", [OfficerRole.Invigilator], [], Employer: null, [], [], "S", [])),
            new("V", [OfficerRole.Supervisor], [], Employer: null, [], [], "S", []),
        ],
        [], []);
}
