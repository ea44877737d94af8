using TalentHub.Certification.Domain.Batches;
using TalentHub.Certification.Domain.Planning;
using TalentHub.Certification.Grains;
using TalentHub.Certification.Store;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Domain.Jobs;
using TalentHub.Platform.Jobs;
using TalentHub.Platform.Store.Clock;

namespace TalentHub.Certification.Jobs;

/// <summary>
/// Plans the sittings of a batch, or of several together, or repairs their plan, has it checked, and hands each batch its part. What was found is kept before it is handed
/// over: taken up again after a kill, the run hands over the same plan.
/// </summary>
public sealed class ArrangeSittingsJob(JobRunner runner, PlanRuns runs, PlanSources sources, IGrainFactory grains, BusinessClock clock) : IRunJob
{
    /// <summary>The kind of its runs.</summary>
    public const string Kind = "certification.arrange";

    private const int TicksBetweenCheckpoints = 6;
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(500);

    /// <inheritdoc/>
    public Task Run(Guid runId, CancellationToken cancel) => runner.Run(runId, Arrange, cancel);

    private async Task Arrange(JobProgress progress, CancellationToken cancel)
    {
        if (await runs.Find(progress.RunId, cancel) is not { } run)
        {
            return;
        }

        var found = await runs.Found(progress.RunId, cancel);
        if (found is null)
        {
            var (planning, problem) = await Read(run, cancel);
            if (planning is null)
            {
                await Refuse(run, problem!, progress, cancel);
                return;
            }

            await progress.SetTotal(planning.Input.Candidates.Count, cancel);
            var from = run.Repair ? null : await runs.Checkpoint(progress.RunId, cancel);
            var plan = await Plan(run.Repair ? new SittingRepair(progress.RunId, planning) : new SittingPlanner(progress.RunId, planning, from, run.Reason), progress, cancel);
            if (!plan.Succeeded || progress.CancelRequested)
            {
                await Forget(progress, cancel);
                await Refuse(run, plan.Problem!, progress, cancel);
                return;
            }

            found = await runs.Keep(progress.RunId, plan.Value, cancel);
        }

        await HandOver(found, progress, cancel);
    }

    // The only item is the batch for which it was asked.
    private static async Task Refuse(PlanRunView run, Problem problem, JobProgress progress, CancellationToken cancel)
    {
        await progress.SetTotal(1, cancel);
        await progress.Report([JobItem.Refused(run.Batches[0].ToString(), problem)], cancel);
    }

    private async Task<(PlanningCase? Case, Problem? Problem)> Read(PlanRunView run, CancellationToken cancel)
    {
        List<AssessmentBatch> batches = [];
        foreach (var id in run.Batches)
        {
            if (await Batch(id).Read() is not { } batch || !Allows(run, batch.Standing()))
            {
                return (null, BatchProblem.NotToBeArranged);
            }

            batches.Add(batch);
        }

        var planning = run.Repair ? await sources.CaseToRepair(batches, cancel) : await sources.Case(batches, cancel);
        return (planning.Value, planning.Problem);
    }

    private static bool Allows(PlanRunView run, BatchStanding batch) => run.Repair ? batch.MayBeRepaired : batch.MayBeArranged;

    /// <summary>Works on another thread; meanwhile says how far it is, writes down where it is, and hears whether to end or to give up.</summary>
    private async Task<Outcome<IReadOnlyList<BatchArrangement>>> Plan(ISittingSearch search, JobProgress progress, CancellationToken cancel)
    {
        using var stop = new CancellationTokenSource();
        using var abort = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var work = Task.Run(() => search.Plan(stop.Token, abort.Token), CancellationToken.None);
        try
        {
            for (var tick = 0; await Task.WhenAny(work, Task.Delay(Tick, clock, CancellationToken.None)) != work; tick++)
            {
                await WriteDown(search, tick, progress, cancel);
                if (await Report(search, progress, cancel))
                {
                    await stop.CancelAsync();
                }

                if (progress.CancelRequested)
                {
                    await abort.CancelAsync();
                }
            }
        }
        finally
        {
            await abort.CancelAsync();
        }

        try
        {
            var plan = await work;
            await Report(search, progress, cancel);
            return plan;
        }
        catch (OperationCanceledException)
        {
            cancel.ThrowIfCancellationRequested();
            await Forget(progress, cancel);
            throw;
        }
    }

    private async Task WriteDown(ISittingSearch search, int tick, JobProgress progress, CancellationToken cancel)
    {
        if (tick % TicksBetweenCheckpoints == 0 && search.TakeCheckpoint() is { } checkpoint)
        {
            await runs.KeepCheckpoint(progress.RunId, checkpoint, cancel);
        }
    }

    /// <summary>The run ends without a plan, and nothing is left to go on from.</summary>
    private async Task Forget(JobProgress progress, CancellationToken cancel)
    {
        await runs.KeepCheckpoint(progress.RunId, checkpoint: null, cancel);
        progress.StopIfAsked();
    }

    private Task<bool> Report(ISittingSearch search, JobProgress progress, CancellationToken cancel)
    {
        var at = search.Standing;
        return runs.Report(progress.RunId, at.Round, at.Phase?.ToString(), at.Work, at.Best, cancel);
    }

    private async Task HandOver(IReadOnlyList<BatchArrangement> found, JobProgress progress, CancellationToken cancel)
    {
        var total = 0;
        foreach (var (batch, arrangement) in found)
        {
            var context = CommandContext.OfSystem(DerivedId.Of(progress.RunId, $"arrange {batch}"), clock.GetUtcNow());
            var outcome = await Batch(batch).Arrange(arrangement, context);
            var items = outcome.Succeeded ? SittingPlanner.Items(arrangement) : [JobItem.Refused(batch.ToString(), outcome.Problem)];
            await progress.Report(items, cancel);
            total += items.Count;
        }

        // A batch that did not take its plan is one item in place of its candidates.
        await progress.SetTotal(total, cancel);
    }

    private IAssessmentBatchGrain Batch(Guid id) => grains.GetGrain<IAssessmentBatchGrain>(id);
}
