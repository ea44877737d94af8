using Microsoft.Extensions.DependencyInjection;
using TalentHub.Certification.Domain.Batches;
using TalentHub.Certification.Domain.Planning;
using TalentHub.Certification.Grains;
using TalentHub.Certification.Jobs;
using TalentHub.Certification.Store;
using TalentHub.Certification.Tests.Support;
using TalentHub.Platform.Domain;
using TalentHub.Platform.Domain.Commands;

namespace TalentHub.Certification.Tests.Store;

/// <summary>A planning run that was killed goes on where it was.</summary>
public sealed class CheckpointTests : IAsyncLifetime
{
    private BatchSilo _silo = null!;

    private PlanRuns Runs => _silo.Service<PlanRuns>();

    public async ValueTask InitializeAsync() => _silo = await BatchSilo.Start();

    public ValueTask DisposeAsync() => _silo.DisposeAsync();

    [Fact]
    public async Task A_run_goes_on_from_its_last_checkpoint_and_finds_the_same_plan()
    {
        var (batch, run, planning) = await Begun(60);
        var first = new SittingPlanner(run, planning);
        var whole = first.Plan(CancellationToken.None, CancellationToken.None).OrThrow();
        var checkpoint = first.TakeCheckpoint()!;
        var second = new SittingPlanner(run, planning, checkpoint);
        Assert.Equal(Json.Text(whole), Json.Text(second.Plan(CancellationToken.None, CancellationToken.None).OrThrow()));
        Assert.True(second.Standing.Work < first.Standing.Work, $"{second.Standing.Work} of {first.Standing.Work} was done again.");

        await Runs.KeepCheckpoint(run, checkpoint, BatchSilo.Cancel);
        await _silo.RunJob<ArrangeSittingsJob>(batch, ArrangeSittingsJob.Kind);

        Assert.Equal(Json.Text(whole), Json.Text(await Runs.Found(run, BatchSilo.Cancel)));
        Assert.Equal(second.Standing.Work, (await Runs.Find(run, BatchSilo.Cancel))!.Work);
        Assert.Null(await Runs.Checkpoint(run, BatchSilo.Cancel));
    }

    [Fact]
    public async Task A_run_that_is_broken_off_while_it_searches_finds_the_plan_that_it_would_have_found()
    {
        var (batch, run, planning) = await Begun(200);
        var whole = new SittingPlanner(run, planning).Plan(CancellationToken.None, CancellationToken.None).OrThrow();
        using var kill = new CancellationTokenSource();
        await using (var scope = _silo.Silo.Services.CreateAsyncScope())
        {
            var work = scope.ServiceProvider.GetRequiredService<ArrangeSittingsJob>().Run(run, kill.Token);
            while (!work.IsCompleted && await Runs.Checkpoint(run, BatchSilo.Cancel) is null)
            {
                await Task.Yield();
            }

            await kill.CancelAsync();
            await work.ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        }

        if (await _silo.Value<string>("SELECT state FROM platform.job_run WHERE id = $1", run) != "Completed")
        {
            Assert.NotNull(await Runs.Checkpoint(run, BatchSilo.Cancel));
            await _silo.RunJob<ArrangeSittingsJob>(batch, ArrangeSittingsJob.Kind);
        }

        Assert.Equal(Json.Text(whole), Json.Text(await Runs.Found(run, BatchSilo.Cancel)));
        Assert.Null(await Runs.Checkpoint(run, BatchSilo.Cancel));
    }

    [Fact]
    public async Task A_checkpoint_of_another_list_of_candidates_is_left_aside()
    {
        var (_, run, planning) = await Begun(30);
        var first = new SittingPlanner(run, planning);
        first.Plan(CancellationToken.None, CancellationToken.None).OrThrow();
        var checkpoint = first.TakeCheckpoint()!;
        var fewer = PlanningCase.Of(planning.Input with { Candidates = [.. planning.Input.Candidates.Skip(1)] }).OrThrow();

        var resumed = new SittingPlanner(run, fewer, checkpoint).Plan(CancellationToken.None, CancellationToken.None).OrThrow();

        Assert.Equal(Json.Text(new SittingPlanner(run, fewer).Plan(CancellationToken.None, CancellationToken.None).OrThrow()), Json.Text(resumed));
    }

    [Fact]
    public async Task A_run_that_is_given_up_while_it_searches_has_no_plan_and_a_stopped_one_the_best_so_far()
    {
        var (_, run, planning) = await Begun(60);
        using var asked = new CancellationTokenSource();
        await asked.CancelAsync();

        Assert.ThrowsAny<OperationCanceledException>(() => new SittingPlanner(run, planning).Plan(CancellationToken.None, asked.Token));
        Assert.NotEmpty(new SittingPlanner(run, planning).Plan(asked.Token, CancellationToken.None).OrThrow());
    }

    [Fact]
    public async Task Pins_that_cannot_be_kept_are_named()
    {
        _silo.Bodies.Examined = 10;
        var (batch, _, _) = await Begun(20);
        await _silo.RunJob<ArrangeSittingsJob>(batch, ArrangeSittingsJob.Kind);
        var room = await _silo.Value<string>(
            "WITH one AS (UPDATE certification.session SET staff_pinned = true WHERE id = (SELECT id FROM certification.session WHERE part = 'Practice' ORDER BY starts_at, id LIMIT 1) RETURNING room) SELECT room FROM one");
        _silo.Bodies.Examined = 1;
        await _silo.Move(batch, BatchMove.StartArranging, Role.Enterprise);
        await _silo.RunJob<ArrangeSittingsJob>(batch, ArrangeSittingsJob.Kind);

        var said = await _silo.Value<string>("SELECT detail::text FROM platform.job_item WHERE state = 'Refused' AND detail::text LIKE '%pins-contradict%'");
        Assert.Contains(room, said, StringComparison.Ordinal);
        Assert.Contains("ExamPart.Practice", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_filing_that_names_nobody_ends_the_run_with_a_sentence()
    {
        var batch = await _silo.Registered(20);
        (_silo.Bodies.Examined, _silo.Bodies.Others) = (0, 0);
        await _silo.Move(batch, BatchMove.StartArranging, Role.Enterprise);
        await _silo.RunJob<ArrangeSittingsJob>(batch, ArrangeSittingsJob.Kind);

        Assert.Equal("RegistrationClosed", await _silo.Value<string>("SELECT state FROM certification.batch"));
        Assert.Contains("sitting.no-examiners", await _silo.Value<string>("SELECT detail::text FROM platform.job_item WHERE state = 'Refused'"), StringComparison.Ordinal);
    }

    private async Task<(Guid Batch, Guid Run, PlanningCase Planning)> Begun(int candidates)
    {
        var batch = await _silo.Registered(candidates);
        await _silo.Move(batch, BatchMove.StartArranging, Role.Enterprise);
        var planning = await _silo.Service<PlanSources>().Case([(await _silo.Batch(batch).Read())!], BatchSilo.Cancel);
        return (batch, await _silo.Value<Guid>("SELECT run_id FROM certification.plan_run"), planning.OrThrow());
    }
}
