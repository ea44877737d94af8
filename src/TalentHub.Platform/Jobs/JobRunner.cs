using System.Transactions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Npgsql;
using Orleans.Runtime;
using TalentHub.Platform.Domain.Jobs;
using TalentHub.Platform.Store;
using TalentHub.Platform.Store.Commits;

namespace TalentHub.Platform.Jobs;

/// <summary>
/// Runs the work of a run: one worker at a time, with a heartbeat, and an end that is written down whatever happens. A worker that
/// is killed leaves the run open, and the next one does what is left.
/// </summary>
public sealed partial class JobRunner(TalentHubDatabase database, IOptions<JobOptions> options, ILogger<JobRunner> logger)
{
    /// <summary>Does what is left of a run. Leaves at once when another worker has it, or when it has ended.</summary>
    /// <param name="runId">The run.</param>
    /// <param name="work">Skips what was reported, reports what it does, and stops between two items when asked to.</param>
    /// <param name="cancel">Set when this process shuts down: the run stays open for another.</param>
    /// <exception cref="OperationCanceledException">This process shuts down, or lost its hold on the run.</exception>
    /// <exception cref="NpgsqlException">The database was away; the run stays open and the caller tries again.</exception>
    public async Task Run(Guid runId, Func<JobProgress, CancellationToken, Task> work, CancellationToken cancel)
    {
        await using var claim = await RunClaim.Take(database, runId, cancel);
        if (claim is null || !await claim.Start(cancel))
        {
            return;
        }

        var progress = new JobProgress(runId, database);
        using var lost = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        using var beating = new CancellationTokenSource();
        var heart = Beat(claim, progress, lost, beating.Token);
        Exception? failure = null;
        try
        {
            await work(progress, lost.Token);
        }
        catch (Exception e)
        {
            failure = e;
        }

        // The heart uses the connection that the end is written over, so it stops first.
        await beating.CancelAsync();
        await heart;
        await End(claim, progress, failure, lost.Token);
    }

    private async Task End(RunClaim claim, JobProgress progress, Exception? failure, CancellationToken lost)
    {
        switch (failure)
        {
            case null when !progress.CancelSeen:
                await claim.End(JobRunMove.Complete, error: null, CancellationToken.None);
                break;
            case null or JobCancelledException:
                await claim.End(JobRunMove.Cancel, error: null, CancellationToken.None);
                break;
            case OperationCanceledException when lost.IsCancellationRequested:
                Interrupted(logger, progress.RunId);
                throw new OperationCanceledException("The run was interrupted and stays open.", failure, lost);
            case var _ when lost.IsCancellationRequested || MayPass(failure):
                WillRetry(logger, failure, progress.RunId);
                await TryNote(claim, failure, progress.RunId);
                throw new JobInterruptedException("The run was interrupted and stays open.", failure);
            default:
                Failed(logger, failure, progress.RunId);
                await claim.End(JobRunMove.Fail, Describe(failure), CancellationToken.None);
                break;
        }
    }

    private async Task Beat(RunClaim claim, JobProgress progress, CancellationTokenSource lost, CancellationToken stop)
    {
        using var timer = new PeriodicTimer(options.Value.Heartbeat);
        try
        {
            do
            {
                // Not cancelled in the middle of a statement, which would break the connection.
                progress.Hear(await claim.Beat(CancellationToken.None));
            }
            while (await timer.WaitForNextTickAsync(stop));
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
        }
        catch (Exception e)
        {
            HoldLost(logger, e, progress.RunId);
            await lost.CancelAsync();
        }
    }

    private async Task TryNote(RunClaim claim, Exception failure, Guid runId)
    {
        try
        {
            await claim.Note(Describe(failure), CancellationToken.None);
        }
        catch (Exception e) when (e is NpgsqlException or InvalidOperationException)
        {
            // The database that is away cannot be told so; the log has it.
            HoldLost(logger, e, runId);
        }
    }

    /// <summary>Whether the cause may be gone at the next attempt.</summary>
    private static bool MayPass(Exception failure) =>
        failure is OutcomeUnknownException or TimeoutException or TransactionException or OrleansException or NpgsqlException { IsTransient: true }
        || (failure.InnerException is { } inner && MayPass(inner));

    private static string Describe(Exception failure) => $"{failure.GetType().Name}: {failure.Message}";

    [LoggerMessage(LogLevel.Error, "Run {RunId} failed")]
    private static partial void Failed(ILogger logger, Exception failure, Guid runId);

    [LoggerMessage(LogLevel.Warning, "Run {RunId} met an error that may pass, and will be taken up again")]
    private static partial void WillRetry(ILogger logger, Exception failure, Guid runId);

    [LoggerMessage(LogLevel.Information, "Run {RunId} was interrupted, and will be taken up again")]
    private static partial void Interrupted(ILogger logger, Guid runId);

    [LoggerMessage(LogLevel.Warning, "The hold on run {RunId} is lost")]
    private static partial void HoldLost(ILogger logger, Exception cause, Guid runId);
}
