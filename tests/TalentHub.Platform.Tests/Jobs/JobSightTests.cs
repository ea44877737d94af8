using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Jobs;
using TalentHub.Platform.Grains.Jobs;
using TalentHub.Platform.Jobs;
using TalentHub.Platform.Store;
using TalentHub.Platform.Store.Commits;
using TalentHub.Platform.Store.Jobs;
using TalentHub.Testing;

namespace TalentHub.Platform.Tests.Jobs;

/// <summary>Who sees and steers which runs.</summary>
public sealed class JobSightTests : IAsyncLifetime
{
    private static readonly DateTimeOffset At = new(2023, 9, 4, 1, 0, 0, TimeSpan.Zero);
    private Guid _run = Guid.CreateVersion7();
    private TestSilo _silo = null!;

    public async ValueTask InitializeAsync() => _silo = await TestSilo.Start("platform", [typeof(Commit).Assembly], services =>
        services.AddTalentHubJobs().AddRunJob<ListJob>("list").AddSingleton(new ListScript()).AddScoped(_ => DataScope.System));

    public ValueTask DisposeAsync() => _silo.DisposeAsync();

    [Fact]
    public async Task Another_organisation_neither_sees_nor_cancels_a_run()
    {
        var (mine, other) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await List.StartWork(new StartList(_run, mine), Context(Role.School, mine));
        await new JobProgress(_run, _silo.Database).Report([JobItem.Done("a")], Cancel);

        Assert.Equal("job.run-not-found", (await Control.Cancel(new CancelRun(), Context(Role.School, other))).Problem?.Code);
        Assert.Equal((1, 1), await Visible(new DataScope(Everything: false, mine)));
        Assert.Equal((0, 0), await Visible(new DataScope(Everything: false, other)));
        Assert.Equal((0, 0), await Visible(DataScope.Nothing));
        Assert.True((await Control.Cancel(new CancelRun(), Context(Role.School, mine))).Succeeded);
    }

    [Fact]
    public async Task A_reader_without_organisation_does_not_see_runs_that_belong_to_none()
    {
        await Start();
        Assert.Equal((0, 0), await Visible(DataScope.Nothing));
        Assert.Equal((1, 0), await Visible(DataScope.System));
    }

    [Fact]
    public async Task Finance_sees_and_steers_the_bureaus_own_runs_and_not_those_of_organisations()
    {
        var school = Guid.CreateVersion7();
        await List.StartWork(new StartList(_run, school), Context(Role.School, school));
        await new JobProgress(_run, _silo.Database).Report([JobItem.Done("a")], Cancel);
        var finance = DataScope.Of(Role.Finance, organisationId: null, personId: null);

        Assert.Equal((0, 0), await Visible(finance));
        Assert.Equal("job.run-not-found", (await Control.Cancel(new CancelRun(), Context(Role.Finance))).Problem?.Code);
        _run = Guid.CreateVersion7();
        await Start();
        Assert.Equal((1, 0), await Visible(finance));
        Assert.True((await Control.Cancel(new CancelRun(), Context(Role.Finance))).Succeeded);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private IListGrain List => _silo.Grains.GetGrain<IListGrain>(Guid.CreateVersion7());

    private IJobRunGrain Control => _silo.Grains.GetGrain<IJobRunGrain>(_run);

    private static CommandContext Context(Role role, Guid? organisation = null) =>
        new(Guid.CreateVersion7(), Guid.CreateVersion7(), "张三", organisation, role, At);

    private async Task Start() => (await List.StartWork(new StartList(_run), Context(Role.BureauClerk))).OrThrow();

    private async Task<(int Runs, int Items)> Visible(DataScope scope)
    {
        await using var services = _silo.Services.CreateAsyncScope();
        var options = services.ServiceProvider.GetRequiredService<DbContextOptions<JobsContext>>();
        await using var context = new JobsContext(options, scope);
        return (context.Runs.Count(), context.Items.Count());
    }
}
