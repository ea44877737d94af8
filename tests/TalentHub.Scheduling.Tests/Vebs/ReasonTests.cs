using TalentHub.Scheduling.Vebs;
using TalentHub.Scheduling.Vebs.Model;
using TalentHub.Scheduling.Vebs.Repair;

namespace TalentHub.Scheduling.Tests.Vebs;

/// <summary>Practice of fifteen candidates in one workshop with five stations, two sessions on a day: what has no panel names the rule.</summary>
public sealed class ReasonTests
{
    private static readonly DateOnly First = new(2024, 1, 15);
    private static readonly ExamTrack Lamps = new("K", "lamps", 4, 90, Computer: false, 240, "F", new Dictionary<string, int>(), 5, TheoryFirst: false);

    [Fact]
    public void Three_examiners_cannot_be_a_new_panel_on_the_second_day() =>
        Assert.Equal([UnscheduledReason.ExaminersRotate], Reasons(VebsSolver.Solve(Instance(examiners: 3), new(1, 200))));

    [Fact]
    public void Who_falls_ill_is_replaced_by_nobody_who_would_break_the_rotation()
    {
        var instance = Instance(examiners: 4);
        var plan = VebsSolver.Solve(instance, new(1, 200));
        Assert.Empty(plan.Unscheduled);
        var days = plan.Practice.OrderBy(session => (session.Date, session.Start)).ToList();
        var fresh = days[2].Panel.Except(days[1].Panel).Single();
        var now = Away(BegunInstance.After(instance, plan, 1), fresh, First.AddDays(1));

        var repaired = VebsRepair.Repair(now, plan, 1);

        Assert.Equal([UnscheduledReason.ExaminersRotate], Reasons(repaired.Plan));
        Assert.All(repaired.Moved, moved => Assert.Equal(MoveReason.NobodyOnDuty, moved.Why));
    }

    [Fact]
    public void A_colleague_who_taught_the_class_does_not_replace_who_falls_ill()
    {
        var instance = Instance(examiners: 5);
        instance = instance with { People = [.. instance.People.Select(p => p.Id == "P5" ? p with { Classes = ["A"] } : p)] };
        var plan = VebsSolver.Solve(instance, new(1, 200));
        Assert.Empty(plan.Unscheduled);

        var repaired = VebsRepair.Repair(Away(Away(instance, "P1"), "P2"), plan, 1);

        Assert.Equal([UnscheduledReason.ExaminersWithdraw], Reasons(repaired.Plan));
    }

    [Fact]
    public void Where_only_members_from_outside_are_missing_colleagues_who_are_free_do_not_break_the_rotation()
    {
        var instance = Instance(examiners: 5);
        instance = instance with
        {
            Rules = [.. instance.Rules.Select(rules => rules with { EmployerWithdraws = false, OutsidersMin = 1 })],
            Candidates = [.. instance.Candidates.Select(c => c with { Employer = "E" })],
            People = [.. instance.People.Select(p => p with { Employer = "E" })],
        };

        Assert.Equal([UnscheduledReason.ExaminersWithdraw], Reasons(VebsSolver.Solve(instance, new(1, 200))));
    }

    private static IEnumerable<UnscheduledReason> Reasons(VebsPlan plan) => plan.Unscheduled.Select(missing => missing.Reason).Distinct();

    private static VebsInstance Away(VebsInstance instance, string person, params DateOnly[] days) => instance with
    {
        People = [.. instance.People.Select(p => p.Id == person ? p with { Away = [.. p.Away, .. (days.Length > 0 ? days : instance.Dates).Select(day => new Closure(day))] } : p)],
    };

    private static VebsInstance Instance(int examiners) => new(
        VebsInstance.CurrentFormat, "few", First.AddDays(-20), First.AddDays(-20), [First, First.AddDays(1)], new([new(510, 750), new(810, 1050)], [510, 630, 810, 930], 120),
        [RuleSet.Standard(First) with { TicketLeadDays = 0, PlanLeadDays = 0 }], Weights.Standard, [new("S", new Dictionary<string, int>())], [],
        [new("W", "S", new Dictionary<string, int> { ["F"] = 5 }, Accessible: true, [])], [], [Lamps], [],
        [.. Enumerable.Range(1, 15).Select(n => new Examinee($"C{n}", Lamps.Id, [ExamPart.Practice], Employer: null, Class: "A", ["S"], []))],
        [.. Enumerable.Range(1, examiners).Select(n => new Officer(
            $"P{n}", [OfficerRole.Assessor], [new("lamps", [4], DateOnly.MinValue, DateOnly.MaxValue)], Employer: null, [], [], "S", [])),
            new("V", [OfficerRole.Supervisor], [], Employer: null, [], [], "S", [])], [], []);
}
