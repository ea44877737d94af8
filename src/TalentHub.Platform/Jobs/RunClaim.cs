using System.Data;
using Npgsql;
using TalentHub.Platform.Domain.Jobs;
using TalentHub.Platform.Store;

namespace TalentHub.Platform.Jobs;

/// <summary>
/// One worker's hold on a run: a lock that lives as long as its connection, and the heartbeat over that same connection, so that
/// whoever loses the one notices by the other.
/// </summary>
internal sealed class RunClaim : IAsyncDisposable
{
    /// <summary>Keeps run locks apart from other advisory locks of the database.</summary>
    private const int LockClass = 0x4A4F42;

    private readonly Guid _runId;
    private readonly NpgsqlConnection _connection;

    private RunClaim(Guid runId, NpgsqlConnection connection) => (_runId, _connection) = (runId, connection);

    /// <summary>The hold, or null when another worker has it.</summary>
    internal static async Task<RunClaim?> Take(TalentHubDatabase database, Guid runId, CancellationToken cancel)
    {
        // Outside the pool, because a pooled connection would go back with its lock.
        var unpooled = new NpgsqlConnectionStringBuilder(database.ConnectionString) { Pooling = false, Enlist = false };
        var claim = new RunClaim(runId, new NpgsqlConnection(unpooled.ConnectionString));
        try
        {
            await claim._connection.OpenAsync(cancel);
            if (await claim.Ask("SELECT pg_try_advisory_lock($1, hashtext($2))", cancel, LockClass, runId.ToString()) is true)
            {
                return claim;
            }
        }
        catch
        {
            await claim.DisposeAsync();
            throw;
        }

        await claim.DisposeAsync();
        return null;
    }

    /// <summary>Marks the run as running; false when it has ended or was never committed.</summary>
    internal async Task<bool> Start(CancellationToken cancel) => await Ask(
        """
        UPDATE platform.job_run
        SET state = $2, started_at = coalesce(started_at, now()), heartbeat_at = now(), attempts = attempts + 1
        WHERE id = $1 AND state = ANY ($3)
        RETURNING true
        """,
        cancel, _runId, JobRunMoves.To(JobRunMove.Start), JobRunMoves.From(JobRunMove.Start)) is true;

    /// <summary>Says that the worker lives; answers whether somebody asked to stop.</summary>
    internal async Task<bool> Beat(CancellationToken cancel) => await Ask(
        "UPDATE platform.job_run SET heartbeat_at = now() WHERE id = $1 RETURNING cancel_requested_at IS NOT NULL", cancel, _runId) is true;

    /// <summary>Ends the run.</summary>
    internal Task End(JobRunMove move, string? error, CancellationToken cancel) => Ask(
        """
        UPDATE platform.job_run
        SET state = $2, error = $4::text, heartbeat_at = now(), finished_at = now()
        WHERE id = $1 AND state = ANY ($3)
        RETURNING true
        """,
        cancel, _runId, JobRunMoves.To(move), JobRunMoves.From(move), error);

    /// <summary>Notes an error that is worth another attempt; the run stays open.</summary>
    internal Task Note(string error, CancellationToken cancel) =>
        Ask("UPDATE platform.job_run SET error = $2 WHERE id = $1 RETURNING true", cancel, _runId, error);

    public async ValueTask DisposeAsync()
    {
        try
        {
            if (_connection.State == ConnectionState.Open)
            {
                // The server notices a closed connection a moment later; the next worker need not wait for that.
                await Ask("SELECT pg_advisory_unlock_all()", CancellationToken.None);
            }
        }
        catch (NpgsqlException)
        {
            // The connection is gone, and the lock with it.
        }
        finally
        {
            await _connection.DisposeAsync();
        }
    }

    private async Task<object?> Ask(string sql, CancellationToken cancel, params object?[] values)
    {
        await using var command = new NpgsqlCommand(sql, _connection);
        foreach (var value in values)
        {
            command.Parameters.Add(new() { Value = value ?? DBNull.Value });
        }

        return await command.ExecuteScalarAsync(cancel);
    }
}
