using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Jobs;
using TalentHub.Platform.Jobs;
using TalentHub.Platform.Store.Clock;
using TalentHub.Subsidies.Domain.Payouts;
using TalentHub.Subsidies.Domain.Returns;
using TalentHub.Subsidies.Grains.Payouts;
using TalentHub.Subsidies.Store.Payouts;

namespace TalentHub.Subsidies.Jobs;

/// <summary>
/// Applies a return file, some thousand rows in each commit, all rows of one payment together. May run twice, or be killed between
/// two commits: rows that were dealt with are skipped.
/// </summary>
public sealed class ReturnFileJob(
    JobRunner runner, IGrainFactory grains, PayoutFactsQueries facts, SealedContents contents, ReturnFileReader reader, ReturnHolders holders,
    BusinessClock clock)
    : IRunJob
{
    /// <summary>The kind of run.</summary>
    public const string Kind = "payout-return-file";

    /// <summary>The kind of record that the run is about.</summary>
    public const string Subject = "return-file";

    private const int ChunkSize = 2500;

    /// <inheritdoc/>
    public Task Run(Guid runId, CancellationToken cancel) => runner.Run(runId, (progress, stop) => Work(runId, progress, stop), cancel);

    private async Task Work(Guid runId, JobProgress progress, CancellationToken cancel)
    {
        var fileId = await facts.SubjectOf(runId, cancel);
        var (payoutId, digest) = await facts.ReturnFile(fileId, cancel);
        var payout = grains.GetGrain<IPayoutGrain>(payoutId);
        var whole = CommandContext.OfSystem(runId, clock.GetUtcNow());
        var read = await reader.Read((await contents.Open(digest, cancel)).OrThrow(), cancel);
        if (!read.Succeeded)
        {
            (await payout.FinishFile(new FinishReturnFile(fileId, 0, read.Problem), whole.ForPart("finish"))).OrThrow();
            return;
        }

        await progress.SetTotal(read.Value.Count, cancel);
        var applied = await facts.AppliedRows(fileId, cancel);
        foreach (var chunk in Chunks(await holders.Compared(payoutId, read.Value, cancel)))
        {
            progress.StopIfAsked();
            if (!applied.Contains(chunk[0].Row))
            {
                (await payout.Apply(new ApplyReturnRows(fileId, chunk), whole.ForPart($"row-{chunk[0].Row}"))).OrThrow();
            }

            await progress.Report([.. chunk.Select(line => JobItem.Done($"{line.Row:D7}"))], cancel);
        }

        (await payout.FinishFile(new FinishReturnFile(fileId, read.Value.Count), whole.ForPart("finish"))).OrThrow();
    }

    private static IEnumerable<List<ReturnLine>> Chunks(IReadOnlyList<ReturnLine> lines)
    {
        var chunk = new List<ReturnLine>(ChunkSize);
        foreach (var payment in lines.GroupBy(ReturnMatching.KeyOf, StringComparer.Ordinal))
        {
            chunk.AddRange(payment);
            if (chunk.Count >= ChunkSize)
            {
                yield return chunk;
                chunk = new List<ReturnLine>(ChunkSize);
            }
        }

        if (chunk.Count > 0)
        {
            yield return chunk;
        }
    }
}
