using System.Transactions;
using Hangfire;
using Hangfire.States;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Npgsql;
using TalentHub.Platform.Store;

namespace TalentHub.Platform.Jobs;

/// <summary>
/// Finds open runs whose worker is dead or whose job never came, and enqueues them again. Hangfire gives the job of a dead server
/// to another by itself; this covers what is left, so that no run stays open for ever.
/// </summary>
public sealed partial class ResumeJobs(
    TalentHubDatabase database, IBackgroundJobClient jobs, IEnumerable<RunJobKind> kinds, IOptions<JobOptions> options,
    ILogger<ResumeJobs> logger)
{
    private readonly Dictionary<string, RunJobKind> _kinds = kinds.ToDictionary(k => k.Kind, StringComparer.Ordinal);

    /// <summary>One sweep; safe to run in several places at once.</summary>
    /// <returns>The runs that were enqueued again.</returns>
    public async Task<IReadOnlyList<Guid>> Run(CancellationToken cancel)
    {
        using var scope = new TransactionScope(
            TransactionScopeOption.RequiresNew, new TransactionOptions { IsolationLevel = IsolationLevel.ReadCommitted },
            TransactionScopeAsyncFlowOption.Enabled);
        var stale = await TakeStale(cancel);
        foreach (var (runId, kind) in stale)
        {
            jobs.Create(_kinds[kind].JobFor(runId), new EnqueuedState());
            Resumed(logger, runId, kind);
        }

        scope.Complete();
        return [.. stale.Select(run => run.Id)];
    }

    /// <summary>The stale runs of kinds that this process knows; their heartbeat is pushed, so that the next sweep leaves them alone for a while.</summary>
    private async Task<List<(Guid Id, string Kind)>> TakeStale(CancellationToken cancel)
    {
        await using var connection = await database.Open(cancel);
        await using var query = new NpgsqlCommand(
            """
            UPDATE platform.job_run SET heartbeat_at = now()
            WHERE id IN (
                SELECT id FROM platform.job_run
                WHERE kind = ANY ($1)
                    AND ((state = 'Running' AND heartbeat_at <= now() - $2) OR (state = 'Queued' AND heartbeat_at <= now() - $3))
                ORDER BY heartbeat_at
                LIMIT 100
                FOR UPDATE SKIP LOCKED)
            RETURNING id, kind
            """, connection);
        query.Parameters.Add(new() { Value = _kinds.Keys.ToArray() });
        query.Parameters.Add(new() { Value = options.Value.RunningStale });
        query.Parameters.Add(new() { Value = options.Value.QueuedStale });
        var stale = new List<(Guid, string)>();
        await using var reader = await query.ExecuteReaderAsync(cancel);
        while (await reader.ReadAsync(cancel))
        {
            stale.Add((reader.GetGuid(0), reader.GetString(1)));
        }

        return stale;
    }

    [LoggerMessage(LogLevel.Warning, "Run {RunId} of kind {Kind} had no heartbeat and is enqueued again")]
    private static partial void Resumed(ILogger logger, Guid runId, string kind);
}
