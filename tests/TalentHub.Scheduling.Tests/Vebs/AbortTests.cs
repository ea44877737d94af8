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

    [Fact]
    public void A_repair_that_is_stopped_has_the_plan_it_had_or_none()
    {
        var small = PlantedInstance.Make(new(200, 5)).Instance;
        var published = VebsSolver.Solve(small, new(1, 0));
        var now = small with { Rooms = [], Published = [.. VebsRepair.Bookings(published)] };
        using var stop = new CancellationTokenSource();
        var (last, attempts) = (VebsPhase.Staff, 0);

        var stopped = VebsRepair.Repair(now, published, 1, progress =>
        {
            attempts += progress.Phase < last ? 1 : 0;
            last = progress.Phase;
            if (attempts == 2)
            {
                stop.Cancel();
            }
        }, stop.Token);

        Assert.Equal(2, attempts);
        Assert.NotEmpty(stopped.Moved);
        Assert.Empty(stopped.Plan.Theory);
        Assert.ThrowsAny<OperationCanceledException>(() => VebsRepair.Repair(now, published, 1, observe: null, stop.Token));
        Assert.Empty(RemedyFinder.Find(now, stopped.Plan, 1, stop.Token));
    }
}
