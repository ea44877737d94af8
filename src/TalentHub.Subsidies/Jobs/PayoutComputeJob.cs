using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Jobs;
using TalentHub.Platform.Jobs;
using TalentHub.Platform.Store.Clock;
using TalentHub.Subsidies.Domain.Payouts;
using TalentHub.Subsidies.Grains.Payouts;
using TalentHub.Subsidies.Store.Payouts;

namespace TalentHub.Subsidies.Jobs;

/// <summary>Computes the payments of a frozen payout, some thousand in each commit. May run twice, or be killed between two commits.</summary>
public sealed class PayoutComputeJob(JobRunner runner, IGrainFactory grains, PayoutFactsQueries facts, BusinessClock clock) : IRunJob
{
    /// <summary>The kind of run.</summary>
    public const string Kind = "payout-compute";

    private const int ChunkSize = 2500;

    /// <inheritdoc/>
    public Task Run(Guid runId, CancellationToken cancel) => runner.Run(runId, (progress, stop) => Work(runId, progress, stop), cancel);

    private async Task Work(Guid runId, JobProgress progress, CancellationToken cancel)
    {
        var payoutId = await facts.SubjectOf(runId, cancel);
        var payout = grains.GetGrain<IPayoutGrain>(payoutId);
        var whole = CommandContext.OfSystem(runId, clock.GetUtcNow());
        for (var chunk = 0; ; chunk++)
        {
            // An earlier attempt's chunk answers from its stored operation, so the count goes on where it was.
            var part = whole.ForPart($"chunk-{chunk}");
            var view = (await payout.Compute(new ComputePayments(ChunkSize), part)).OrThrow();
            await progress.Report([JobItem.Done($"chunk-{chunk:D6}")], cancel);
            if (view.Uncomputed == 0)
            {
                break;
            }
        }

        (await payout.FinishComputing(new FinishComputing(), whole.ForPart("finish"))).OrThrow();
    }
}
