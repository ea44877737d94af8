using TalentHub.Scheduling.Instances;
using TalentHub.Scheduling.Vebs;
using TalentHub.Scheduling.Vebs.Files;
using TalentHub.Scheduling.Vebs.Model;

namespace TalentHub.Scheduling.Tests.Vebs;

public sealed class SolverTests
{
    public static TheoryData<ulong> Seeds => [.. Enumerable.Range(1, 12).Select(seed => (ulong)seed)];

    [Theory, MemberData(nameof(Seeds))]
    public void A_plan_is_whole_breaks_no_rule_and_is_cheaper_than_the_planted_one(ulong seed)
    {
        var planted = PlantedInstance.Make(new(200, seed, Pinned: seed % 3 == 0 ? 0.2 : 0));

        var plan = VebsSolver.Solve(planted.Instance, new(seed, 300));
        var report = planted.Evaluate(plan);

        Assert.True(report.Feasible, string.Join('\n', report.Examples));
        Assert.Empty(plan.Unscheduled);
        Assert.True(report.Cost <= report.UpperBound, $"{report.Cost} is above {report.UpperBound}");
        Assert.All(report.Components, component => Assert.True(component.Value >= component.LowerBound, component.ToString()));
    }

    [Fact]
    public void The_same_seed_and_steps_give_the_same_bytes_on_one_thread_and_on_two()
    {
        var instance = PlantedInstance.Make(new(2_600, 5)).Instance;

        Assert.Equal(Bytes(VebsSolver.Solve(instance, new(3, 20))), Bytes(VebsSolver.Solve(instance, new(3, 20, Threads: 2))));
        Assert.NotEqual(Bytes(VebsSolver.Solve(instance, new(3, 20))), Bytes(VebsSolver.Solve(instance, new(4, 20))));
    }

    [Fact]
    public void A_search_that_is_stopped_keeps_a_whole_plan()
    {
        var planted = PlantedInstance.Make(new(200, 8));
        var told = 0;

        var plan = VebsSolver.Solve(planted.Instance, new(1, int.MaxValue), _ => ++told < 1);

        Assert.True(planted.Evaluate(plan).Feasible);
        Assert.Empty(plan.Unscheduled);
    }

    private static byte[] Bytes(VebsPlan plan)
    {
        using var file = new MemoryStream();
        VebsFile.Write(file, plan);
        return file.ToArray();
    }
}
