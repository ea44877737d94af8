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
            var (planning, problem) = await Read(run.Batches, cancel);
            if (planning is null)
            {
                await progress.Report([JobItem.Refused(run.Batches[0].ToString(), problem!)], cancel);
                return;
            }

            await progress.SetTotal(planning.Input.Candidates.Count, cancel);
            var plan = await Plan(run.Repair ? new SittingRepair(progress.RunId, planning) : new SittingPlanner(progress.RunId, planning), progress, cancel);
            progress.StopIfAsked();
            if (!plan.Succeeded)
            {
                await progress.Report([JobItem.Refused(run.Batches[0].ToString(), plan.Problem)], cancel);
                return;
            }

            found = await runs.Keep(progress.RunId, plan.Value, cancel);
        }

        await HandOver(found, progress, cancel);
    }

    private async Task<(PlanningCase? Case, Problem? Problem)> Read(IReadOnlyList<Guid> ids, CancellationToken cancel)
    {
        List<AssessmentBatch> batches = [];
        foreach (var id in ids)
        {
            if (await Batch(id).Read() is not { State: BatchState.RegistrationClosed or BatchState.Arranged } batch)
            {
                return (null, BatchProblem.NotToBeArranged);
            }

            batches.Add(batch);
        }

        var planning = await sources.Case(batches, cancel);
        return (planning.Value, planning.Problem);
    }

    /// <summary>Works on another thread; meanwhile says how far it is, and hears whether to end.</summary>
    private async Task<Outcome<IReadOnlyList<BatchArrangement>>> Plan(ISittingSearch search, JobProgress progress, CancellationToken cancel)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var work = Task.Run(() => search.Plan(stop.Token), CancellationToken.None);
        try
        {
            while (await Task.WhenAny(work, Task.Delay(Tick, clock, CancellationToken.None)) != work)
            {
                if (await Report(search, progress, cancel) || progress.CancelRequested)
                {
                    await stop.CancelAsync();
                }
            }
        }
        finally
        {
            await stop.CancelAsync();
        }

        var plan = await work;
        cancel.ThrowIfCancellationRequested();
        await Report(search, progress, cancel);
        return plan;
    }

    private Task<bool> Report(ISittingSearch search, JobProgress progress, CancellationToken cancel)
    {
        var at = search.Standing;
        return runs.Report(progress.RunId, at.Round, at.Phase?.ToString(), at.Best, cancel);
    }

    private async Task HandOver(IReadOnlyList<BatchArrangement> found, JobProgress progress, CancellationToken cancel)
    {
        foreach (var (batch, arrangement) in found)
        {
            var context = CommandContext.OfSystem(DerivedId.Of(progress.RunId, $"arrange {batch}"), clock.GetUtcNow());
            var outcome = await Batch(batch).Arrange(arrangement, context);
            await progress.Report(
                outcome.Succeeded ? SittingPlanner.Items(arrangement) : [JobItem.Refused(batch.ToString(), outcome.Problem)], cancel);
        }
    }

    private IAssessmentBatchGrain Batch(Guid id) => grains.GetGrain<IAssessmentBatchGrain>(id);
}
