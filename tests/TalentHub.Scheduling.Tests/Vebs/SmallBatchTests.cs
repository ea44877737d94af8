using TalentHub.Scheduling.Instances;
using TalentHub.Scheduling.Vebs;

namespace TalentHub.Scheduling.Tests.Vebs;

/// <summary>
/// Small batches for which a plan is known. In the first, sessions must be cut so that two of them share the equipment; in the second, somebody who cannot come
/// on the last day must be in an earlier practical session than the others, so that a review can follow.
/// </summary>
public sealed class SmallBatchTests
{
    [Theory]
    [InlineData(75)]
    [InlineData(128)]
    public void Everybody_has_a_place(ulong seed)
    {
        var planted = PlantedInstance.Make(new(200, seed));

        var report = planted.Evaluate(VebsSolver.Solve(planted.Instance, new(seed, StepsPerUnit: 600)));

        Assert.True(report.Feasible, string.Join('\n', report.Examples));
        Assert.Equal(0, report.Unscheduled);
    }
}
