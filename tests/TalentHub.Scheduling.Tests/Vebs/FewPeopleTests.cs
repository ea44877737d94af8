using TalentHub.Scheduling.Instances;
using TalentHub.Scheduling.Vebs;
using TalentHub.Scheduling.Vebs.Model;

namespace TalentHub.Scheduling.Tests.Vebs;

/// <summary>An enterprise whose five examiners also invigilate and supervise: one day does not do, and nobody may say that it would with another invigilator.</summary>
public sealed class FewPeopleTests
{
    private static readonly DateOnly First = new(2024, 1, 15);
    private static readonly ExamTrack Lamps = new("K", "lamps", 4, 120, Computer: true, 120, "F", new Dictionary<string, int>(), 5, TheoryFirst: true);

    [Theory]
    [InlineData(0)]
    [InlineData(null)]
    public void Where_nobody_can_be_in_two_rooms_at_once_another_day_is_opened(int? steps)
    {
        var instance = Instance(days: 3);

        var plan = VebsSolver.Solve(instance, new(1, steps));
        var report = new PlantedInstance(instance, plan).Evaluate();

        Assert.True(report.Feasible, string.Join('\n', report.Examples));
        Assert.Empty(plan.Unscheduled);
    }

    [Fact]
    public void With_one_day_only_some_have_no_place() => Assert.NotEmpty(VebsSolver.Solve(Instance(days: 1), new(1)).Unscheduled);

    private static VebsInstance Instance(int days) => new(
        VebsInstance.CurrentFormat, "few", First.AddDays(-20), First.AddDays(-20), [.. Enumerable.Range(0, days).Select(First.AddDays)],
        new([new(510, 750), new(810, 1050)], [510, 630, 810, 930], 120), [RuleSet.Standard(First) with { EmployerWithdraws = false, TicketLeadDays = 0, PlanLeadDays = 0 }],
        Weights.Standard, [new("S", new Dictionary<string, int>())], [new("R", "S", 10, 10, Accessible: true, [])],
        [new("W", "S", new Dictionary<string, int> { ["F"] = 5 }, Accessible: true, [])], [], [Lamps], [],
        [.. Enumerable.Range(1, 12).Select(n => new Examinee($"C{n}", Lamps.Id, [ExamPart.Theory, ExamPart.Practice], Employer: null, Class: null, ["S"], []))],
        [.. Enumerable.Range(1, 5).Select(n => new Officer(
            $"P{n}", [OfficerRole.Assessor, OfficerRole.Invigilator, OfficerRole.Supervisor], [new("lamps", [4], DateOnly.MinValue, DateOnly.MaxValue)],
            Employer: null, [], [], "S", []))], [], []);
}
