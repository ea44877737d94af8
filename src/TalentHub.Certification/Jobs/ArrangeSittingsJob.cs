using TalentHub.Certification.Domain.Batches;
using TalentHub.Certification.Grains;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Jobs;
using TalentHub.Platform.Store.Clock;

namespace TalentHub.Certification.Jobs;

/// <summary>Plans the sittings of a batch, has the plan checked, and hands it to the batch. Run twice, it comes to the same plan.</summary>
public sealed class ArrangeSittingsJob(
    JobRunner runner, RunSubject subject, SittingPlanner planner, IGrainFactory grains, BusinessClock clock) : IRunJob
{
    /// <summary>The kind of its runs.</summary>
    public const string Kind = "certification.arrange";

    /// <inheritdoc/>
    public Task Run(Guid runId, CancellationToken cancel) => runner.Run(runId, Arrange, cancel);

    private async Task Arrange(JobProgress progress, CancellationToken cancel)
    {
        var grain = grains.GetGrain<IAssessmentBatchGrain>(await subject.BatchOf(progress.RunId, cancel));
        if (await grain.Read() is not { State: BatchState.RegistrationClosed or BatchState.Arranged } batch)
        {
            return;
        }

        await progress.SetTotal(batch.Candidates, cancel);
        var arrangement = await planner.Plan(progress.RunId, batch, cancel);
        progress.StopIfAsked();
        var context = CommandContext.OfSystem(DerivedId.Of(progress.RunId, "arrange"), clock.GetUtcNow());
        (await grain.Arrange(arrangement, context)).OrThrow();
        await progress.Report(SittingPlanner.Items(arrangement), cancel);
    }
}
