using Npgsql;
using TalentHub.Platform.Domain.Jobs;
using TalentHub.Platform.Store;

namespace TalentHub.Platform.Jobs;

/// <summary>What the work of a run says about itself, and what it is told. <see cref="JobRunner"/> makes it and hands it to the work.</summary>
public sealed class JobProgress
{
    private readonly TalentHubDatabase _database;
    private volatile bool _cancelRequested;
    private volatile bool _cancelSeen;

    /// <summary>The progress of a run.</summary>
    public JobProgress(Guid runId, TalentHubDatabase database) => (RunId, _database) = (runId, database);

    /// <summary>The run.</summary>
    public Guid RunId { get; }

    /// <summary>Whether somebody asked to stop. Work that has read "yes" ends between two items and returns; the run is then cancelled.</summary>
    public bool CancelRequested
    {
        get
        {
            _cancelSeen |= _cancelRequested;
            return _cancelRequested;
        }
    }

    /// <summary>Whether the work has taken notice of the request.</summary>
    internal bool CancelSeen => _cancelSeen;

    /// <summary>Leaves the work when somebody asked to stop.</summary>
    /// <exception cref="JobCancelledException">Somebody did.</exception>
    public void StopIfAsked()
    {
        if (CancelRequested)
        {
            throw new JobCancelledException();
        }
    }

    /// <summary>How many items there are, once it is known.</summary>
    public Task SetTotal(int total, CancellationToken cancel = default) =>
        Ask("UPDATE platform.job_run SET total = $2 WHERE id = $1 RETURNING cancel_requested_at IS NOT NULL", cancel, RunId, total);

    /// <summary>Reports items, in one round trip. An item that was reported before keeps its first report and is not counted again.</summary>
    public Task Report(IReadOnlyList<JobItem> items, CancellationToken cancel = default) =>
        Ask(JobWrites.ReportSql, cancel, JobWrites.ReportParameters(RunId, items));

    /// <summary>Those of the keys that an earlier attempt reported, done or refused: they are not to be worked on again.</summary>
    public async Task<IReadOnlySet<string>> AlreadyDone(IReadOnlyCollection<string> keys, CancellationToken cancel = default)
    {
        await using var connection = await _database.Open(cancel);
        await using var query = new NpgsqlCommand("SELECT key FROM platform.job_item WHERE run_id = $1 AND key = ANY ($2)", connection);
        query.Parameters.Add(new() { Value = RunId });
        query.Parameters.Add(new() { Value = keys.ToArray() });
        var done = new HashSet<string>(StringComparer.Ordinal);
        await using var reader = await query.ExecuteReaderAsync(cancel);
        while (await reader.ReadAsync(cancel))
        {
            done.Add(reader.GetString(0));
        }

        return done;
    }

    /// <summary>
    /// Works through items in chunks: those of an earlier attempt are skipped, each chunk's outcome is reported, and a request to
    /// stop is heard between two chunks. Only one chunk is in memory.
    /// </summary>
    /// <param name="items">The items, in a stable order.</param>
    /// <param name="key">An item's key, unique within the run.</param>
    /// <param name="size">Items a chunk; 1 for items that commit one by one.</param>
    /// <param name="work">Does a chunk and says what came of each item.</param>
    /// <param name="cancel">The token that the work was given.</param>
    /// <exception cref="JobCancelledException">Somebody asked to stop.</exception>
    public async Task ForEach<TItem>(
        IAsyncEnumerable<TItem> items, Func<TItem, string> key, int size,
        Func<IReadOnlyList<TItem>, CancellationToken, Task<IReadOnlyList<JobItem>>> work, CancellationToken cancel)
    {
        await foreach (var chunk in items.Chunk(size).WithCancellation(cancel))
        {
            StopIfAsked();
            var done = await AlreadyDone([.. chunk.Select(key)], cancel);
            var left = chunk.Where(item => !done.Contains(key(item))).ToList();
            if (left.Count > 0)
            {
                await Report(await work(left, cancel), cancel);
            }
        }
    }

    internal void Hear(bool cancelRequested) => _cancelRequested |= cancelRequested;

    private async Task Ask(string sql, CancellationToken cancel, params object[] values)
    {
        await using var connection = await _database.Open(cancel);
        await using var command = new NpgsqlCommand(sql, connection);
        foreach (var value in values)
        {
            command.Parameters.Add(new() { Value = value });
        }

        Hear(await command.ExecuteScalarAsync(cancel) is true);
    }
}
