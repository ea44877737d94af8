using TalentHub.Scheduling.Instances;
using TalentHub.Scheduling.Vebs;
using TalentHub.Scheduling.Vebs.Model;
using TalentHub.Scheduling.Vebs.Remedies;

namespace TalentHub.Scheduling.Tests.Vebs;

/// <summary>What would help is found by trying it.</summary>
public sealed class RemedyTests
{
    private static readonly VebsInstance Instance = PlantedInstance.Make(new(100, 1)).Instance;

    private static readonly Dictionary<string, (VebsInstance Without, RemedyKind Kind)> Wants = new(StringComparer.Ordinal)
    {
        ["rooms"] = (Instance with { Rooms = [] }, RemedyKind.Room),
        ["workshops"] = (Instance with { Workshops = [] }, RemedyKind.Workshop),
        ["examiners"] = (Instance with { People = [.. Instance.People.Select(p => p with { Qualifications = [] })] }, RemedyKind.Examiners),
        ["invigilators"] = (Instance with { People = [.. Instance.People.Where(p => !p.Roles.Contains(OfficerRole.Invigilator))] }, RemedyKind.Invigilators),
        ["supervisors"] = (Instance with { People = [.. Instance.People.Where(p => !p.Roles.Contains(OfficerRole.Supervisor))] }, RemedyKind.Supervisor),
        ["days"] = (Instance with { TicketsOn = Instance.Dates[^1].AddDays(-2) }, RemedyKind.Day),
    };

    public static TheoryData<string> EveryWant => [.. Wants.Keys];

    [Theory, MemberData(nameof(EveryWant))]
    public void What_is_missing_is_named_and_helps(string want)
    {
        var (without, kind) = Wants[want];
        var plan = VebsSolver.Solve(without, new(1, 50));
        Assert.NotEmpty(plan.Unscheduled);

        var remedies = RemedyFinder.Find(without, plan, 1);

        Assert.Contains(remedies, remedy => remedy.Kind == kind && remedy.Helps > 0);
    }

    [Fact]
    public void No_day_is_named_that_is_cancelled()
    {
        var without = Wants["days"].Without;
        var (plan, next) = (VebsSolver.Solve(without, new(1, 50)), without.Dates[^1].AddDays(1));

        var day = RemedyFinder.Find(without, plan, 1, cancelled: date => date <= next.AddDays(2)).Single(remedy => remedy.Kind == RemedyKind.Day);

        Assert.Equal(next.AddDays(3), day.Date);
    }

    [Fact]
    public void A_whole_plan_needs_no_remedy() => Assert.Empty(RemedyFinder.Find(Instance, VebsSolver.Solve(Instance, new(1, 50)), 1));
}
