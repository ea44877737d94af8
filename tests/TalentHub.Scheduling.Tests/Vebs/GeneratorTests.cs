using TalentHub.Scheduling.Instances;
using TalentHub.Scheduling.Vebs.Files;

namespace TalentHub.Scheduling.Tests.Vebs;

public sealed class GeneratorTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(100, 1)]
    [InlineData(200, 2)]
    [InlineData(200, 3)]
    [InlineData(1_000, 4)]
    public void The_planted_plan_breaks_no_rule_and_is_no_cheaper_than_the_bound(int candidates, ulong seed)
    {
        var planted = PlantedInstance.Make(new(candidates, seed));

        var report = planted.Evaluate();

        Assert.True(report.Feasible, string.Join('\n', report.Examples));
        Assert.Equal(0, report.Unscheduled);
        Assert.Equal(report.Cost, report.UpperBound);
        Assert.All(report.Components, component => Assert.True(component.Value >= component.LowerBound, component.ToString()));
    }

    [Fact]
    public void The_same_seed_gives_the_same_bytes_and_another_seed_others()
    {
        Assert.Equal(Bytes(new(150, 5)), Bytes(new(150, 5)));
        Assert.NotEqual(Bytes(new(150, 5)), Bytes(new(150, 6)));
    }

    [Fact]
    public void Pinned_assignments_are_those_of_the_planted_plan()
    {
        var planted = PlantedInstance.Make(new(200, 7, Pinned: 0.3));

        Assert.NotEmpty(planted.Instance.Pinned);
        Assert.True(planted.Evaluate().Feasible);
    }

    // 93 candidates for 240 minutes each, with 14 pieces for 480 minutes a day, take 3.3 days.
    [Theory]
    [InlineData(1, 4)]
    [InlineData(10, 3)]
    public void Equipment_bounds_the_days(int times, int days)
    {
        var planted = PlantedInstance.Make(new(200, 5));
        var instance = planted.Instance with { Equipment = [.. planted.Instance.Equipment.Select(pool => pool with { Count = times * pool.Count })] };

        Assert.Equal(days, (planted with { Instance = instance }).Evaluate().Components.Single(component => component.Name == "openSiteDays").LowerBound);
    }

    private static byte[] Bytes(GeneratorOptions options)
    {
        using var file = new MemoryStream();
        VebsFile.Write(file, PlantedInstance.Make(options).Instance);
        return file.ToArray();
    }
}
