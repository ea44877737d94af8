using TalentHub.Scheduling.Vebs;
using TalentHub.Scheduling.Vebs.Model;
using TalentHub.Scheduling.Vebs.Repair;

namespace TalentHub.Scheduling.Tests.Vebs;

/// <summary>Four persons who examine and invigilate. Of a small site several plans are made: none is better for having lost what is pinned.</summary>
public sealed class PinKeptTests
{
    private const int People = 4;
    private static readonly DateOnly First = new(2024, 1, 15);

    [Theory]
    [InlineData(10, 1)]
    [InlineData(30, 1)]
    [InlineData(30, 2)]
    public void A_pinned_session_is_not_given_up_for_a_cheaper_plan(int steps, ulong seed)
    {
        var instance = Instance(candidates: 24, stations: 4, theoryFirst: true);
        instance = instance with { Pinned = [.. Enumerable.Range(1, 3).Select(n => new Booking($"C{n}", ExamPart.Practice, First, 630, "W1"))] };

        var plan = VebsSolver.Solve(instance, new(seed, steps));

        Assert.Empty(instance.Pinned.Except(VebsRepair.Bookings(plan)));
    }

    [Theory]
    [InlineData(16, 4, false)]
    [InlineData(16, 4, true)]
    [InlineData(20, 6, false)]
    [InlineData(24, 6, false)]
    public void Nor_is_a_person_who_was_on_duty_at_a_pinned_session(int candidates, int stations, bool theoryFirst)
    {
        var instance = Instance(candidates, stations, theoryFirst);
        var first = VebsSolver.Solve(instance, new(1, StepsPerUnit: 0));
        var session = first.Practice[^1];
        List<string> panel = ["P2", "P3", "P4"];
        var before = first with { Practice = [.. first.Practice.Select(s => s == session ? s with { Panel = panel, Leader = panel[0] } : s)] };
        instance = instance with { Pinned = [.. session.Candidates.Select(c => new Booking(c, ExamPart.Practice, session.Date, session.Start, session.Workshop))] };

        var plan = VebsSolver.Solve(instance, new(1, StepsPerUnit: 0), observe: null, before);

        var now = plan.Practice.Single(s => (s.Workshop, s.Date, s.Start) == (session.Workshop, session.Date, session.Start));
        Assert.Equal(panel, now.Panel.Order(StringComparer.Ordinal));
    }

    private static VebsInstance Instance(int candidates, int stations, bool theoryFirst) => new(
        VebsInstance.CurrentFormat, "pinned", First.AddDays(-20), First.AddDays(-20), [First, First.AddDays(1)],
        new([new(510, 750), new(810, 1050)], [510, 630, 810, 930], 120),
        [RuleSet.Standard(First) with { EmployerWithdraws = false, TicketLeadDays = 0, PlanLeadDays = 0, SupervisorsMin = 0 }], Weights.Standard,
        [new("S", new Dictionary<string, int>())], [.. Enumerable.Range(1, 2).Select(n => new TheoryRoom($"R{n}", "S", 6, 6, Accessible: true, []))],
        [.. Enumerable.Range(1, 2).Select(n => new Workshop($"W{n}", "S", new Dictionary<string, int> { ["F"] = stations }, Accessible: true, []))], [],
        [new("K", "lamps", 4, 120, Computer: false, 120, "F", new Dictionary<string, int>(), 5, theoryFirst)], [],
        [.. Enumerable.Range(1, candidates).Select(n => new Examinee($"C{n}", "K", [ExamPart.Theory, ExamPart.Practice], Employer: null, Class: null, ["S"], []))],
        [.. Enumerable.Range(1, People).Select(n => new Officer(
            $"P{n}", [OfficerRole.Assessor, OfficerRole.Invigilator], [new("lamps", [4], DateOnly.MinValue, DateOnly.MaxValue)], Employer: null, [], [], "S", []))],
        [], []);
}
