using TalentHub.Scheduling.Instances;
using TalentHub.Scheduling.Vebs;
using TalentHub.Scheduling.Vebs.Model;
using TalentHub.Scheduling.Vebs.Remedies;
using TalentHub.Scheduling.Vebs.Repair;

namespace TalentHub.Scheduling.Tests.Vebs;

/// <summary>Whatever the engine is doing, it gives up when it is told to, and says meanwhile that it works.</summary>
public sealed class AbortTests
{
    private static readonly VebsInstance Instance = PlantedInstance.Make(new(2_500, 2)).Instance;

    [Theory]
    [InlineData(VebsPhase.Construction)]
    [InlineData(VebsPhase.Times)]
    [InlineData(VebsPhase.Staff)]
    public void In_the_middle_of_every_phase_it_gives_up(VebsPhase phase)
    {
        using var abort = new CancellationTokenSource();
        var after = false;

        Assert.ThrowsAny<OperationCanceledException>(() => VebsSolver.Solve(Instance, new(1, 2000, Threads: 2, Abort: abort.Token), progress =>
        {
            after |= progress.Phase > phase || (progress.Phase == phase && progress.SitesDone == progress.Sites);
            if (progress.Phase == phase)
            {
                abort.Cancel();
            }

            return true;
        }));

        Assert.False(after, "The phase was ended.");
    }

    [Fact]
    public void Progress_grows_while_a_site_is_searched()
    {
        List<VebsProgress> told = [];

        VebsSolver.Solve(Instance, new(1, 400), progress =>
        {
            told.Add(progress);
            return true;
        });

        Assert.Equal(told.OrderBy(progress => progress.Work), told);
        Assert.Contains(told.Zip(told.Skip(1)), pair => pair.First.Phase == VebsPhase.Times && pair.First.SitesDone == pair.Second.SitesDone && pair.First.Work < pair.Second.Work);
    }

    [Theory]
    [InlineData(VebsPhase.Construction)]
    [InlineData(VebsPhase.Staff)]
    public void A_repair_that_is_stopped_gives_up_where_it_is(VebsPhase phase)
    {
        var published = VebsSolver.Solve(Instance, new(1, 0));
        var now = Instance with { Rooms = [.. Instance.Rooms.Skip(1)], Published = [.. VebsRepair.Bookings(published)] };
        using var stop = new CancellationTokenSource();
        var after = false;

        Assert.ThrowsAny<OperationCanceledException>(() => VebsRepair.Repair(now, published, 1, progress =>
        {
            after |= progress.Phase > phase || (progress.Phase == phase && progress.SitesDone == progress.Sites);
            if (progress.Phase == phase)
            {
                stop.Cancel();
            }
        }, stop.Token));

        Assert.False(after, "The phase was ended.");
        Assert.Empty(RemedyFinder.Find(now, published with { Unscheduled = [new(Instance.Candidates[0].Id, ExamPart.Theory, UnscheduledReason.PlacesFull)] }, 1, stop.Token));
    }
}
