using Npgsql;
using TalentHub.Certification.Domain.Planning;
using TalentHub.Platform.Domain;
using TalentHub.Platform.Store;
using TalentHub.Platform.Store.Commits;

namespace TalentHub.Certification.Store;

/// <summary>Planning runs: which batches, how far, and what was found.</summary>
public sealed class PlanRuns(TalentHubDatabase database)
{
    /// <summary>Notes a run in the commit that starts it.</summary>
    /// <param name="writes">The commit.</param>
    /// <param name="runId">The run.</param>
    /// <param name="batches">The batches that it plans together; the first was asked for.</param>
    /// <param name="rounds">How many rounds there are at most.</param>
    /// <param name="repair">It repairs the plan that stands and makes no new one.</param>
    /// <param name="reason">Why tickets that are out are planned anew; null where none was given.</param>
    public static void Start(Writes writes, Guid runId, IReadOnlyList<Guid> batches, int rounds, bool repair, string? reason) => writes.Add(
        "INSERT INTO certification.plan_run (run_id, batches, rounds, repair, reason) VALUES ($1, $2, $3, $4, $5::text)", runId, batches.ToArray(), rounds, repair, reason);

    /// <summary>Asks the open runs of a batch to end their search and keep the best plan.</summary>
    public static void Stop(Writes writes, Guid batchId) => writes.Add(
        """
        UPDATE certification.plan_run p SET stop_requested = true
        FROM platform.job_run r
        WHERE r.id = p.run_id AND r.state IN ('Queued', 'Running') AND p.batches @> ARRAY[$1]
        """,
        batchId);

    /// <summary>How far a run is; null when there is no such run.</summary>
    public async Task<PlanRunView?> Find(Guid runId, CancellationToken cancel = default)
    {
        await using var connection = await database.Open(cancel);
        await using var query = new NpgsqlCommand(
            """
            SELECT batches, stop_requested, round, rounds, phase, cost, bound, unplaced, found IS NOT NULL, repair, work,
                   (SELECT count(*)::integer FROM platform.job_item i WHERE i.run_id = p.run_id AND i.state = 'Refused' AND i.key = ANY (p.batches::text[])),
                   p.reason
            FROM certification.plan_run p WHERE run_id = $1
            """,
            connection)
        {
            Parameters = { new() { Value = runId } },
        };
        await using var row = await query.ExecuteReaderAsync(cancel);
        return await row.ReadAsync(cancel)
            ? new(
                row.GetFieldValue<Guid[]>(0), row.GetBoolean(1), row.GetInt32(2), row.GetInt32(3), row.IsDBNull(4) ? null : row.GetString(4), row.GetInt64(5),
                row.GetInt64(6), row.GetInt32(7), row.GetBoolean(8), row.GetBoolean(9), row.GetInt64(10), row.IsDBNull(12) ? null : row.GetString(12))
            {
                RefusedBatches = row.GetInt32(11),
            }
            : null;
    }

    /// <summary>Whether an open run plans a batch.</summary>
    public async Task<bool> IsOpen(IReadOnlyList<Guid> batches, CancellationToken cancel = default)
    {
        await using var connection = await database.Open(cancel);
        await using var query = new NpgsqlCommand(
            """
            SELECT EXISTS (
                SELECT FROM certification.plan_run p
                JOIN platform.job_run r ON r.id = p.run_id
                WHERE r.state IN ('Queued', 'Running') AND p.batches && $1)
            """,
            connection)
        {
            Parameters = { new() { Value = batches.ToArray() } },
        };
        return (bool)(await query.ExecuteScalarAsync(cancel))!;
    }

    /// <summary>What an earlier attempt of the run found; null when there is none.</summary>
    public async Task<IReadOnlyList<BatchArrangement>?> Found(Guid runId, CancellationToken cancel)
    {
        await using var connection = await database.Open(cancel);
        await using var query = new NpgsqlCommand("SELECT found::text FROM certification.plan_run WHERE run_id = $1", connection)
        {
            Parameters = { new() { Value = runId } },
        };
        return await query.ExecuteScalarAsync(cancel) is string found ? Json.Read<List<BatchArrangement>>(found) : null;
    }

    /// <summary>Keeps what was found, and answers what is kept: an earlier attempt may have been faster.</summary>
    public async Task<IReadOnlyList<BatchArrangement>> Keep(Guid runId, IReadOnlyList<BatchArrangement> found, CancellationToken cancel)
    {
        await using var connection = await database.Open(cancel);
        await using var command = new NpgsqlCommand(
            "UPDATE certification.plan_run SET found = coalesce(found, $2::jsonb), checkpoint = NULL WHERE run_id = $1 RETURNING found::text", connection)
        {
            Parameters = { new() { Value = runId }, new() { Value = Json.Text(found) } },
        };
        return Json.Read<List<BatchArrangement>>((string)(await command.ExecuteScalarAsync(cancel))!);
    }

    /// <summary>Where an earlier attempt of the run was; null when there is none.</summary>
    public async Task<byte[]?> Checkpoint(Guid runId, CancellationToken cancel)
    {
        await using var connection = await database.Open(cancel);
        await using var query = new NpgsqlCommand("SELECT checkpoint FROM certification.plan_run WHERE run_id = $1", connection)
        {
            Parameters = { new() { Value = runId } },
        };
        return await query.ExecuteScalarAsync(cancel) as byte[];
    }

    /// <summary>Writes down where the run is, for an attempt after a kill; null where there is nothing to go on from any more.</summary>
    public async Task KeepCheckpoint(Guid runId, byte[]? checkpoint, CancellationToken cancel)
    {
        await using var connection = await database.Open(cancel);
        await using var command = new NpgsqlCommand("UPDATE certification.plan_run SET checkpoint = $2 WHERE run_id = $1 AND found IS NULL", connection)
        {
            Parameters = { new() { Value = runId }, new() { Value = (object?)checkpoint ?? DBNull.Value, NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Bytea } },
        };
        await command.ExecuteNonQueryAsync(cancel);
    }

    /// <summary>Says how far the run is, and hears whether somebody asked to end the search.</summary>
    public async Task<bool> Report(Guid runId, int round, string? phase, long work, PlanCost cost, CancellationToken cancel)
    {
        await using var connection = await database.Open(cancel);
        await using var command = new NpgsqlCommand(
            """
            UPDATE certification.plan_run SET round = $2, phase = $3, cost = $4, bound = $5, unplaced = $6, work = $7
            WHERE run_id = $1
            RETURNING stop_requested
            """,
            connection)
        {
            Parameters =
            {
                new() { Value = runId }, new() { Value = round }, new() { Value = (object?)phase ?? DBNull.Value, NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Text },
                new() { Value = cost.Cost }, new() { Value = cost.Bound }, new() { Value = cost.Unplaced }, new() { Value = work },
            },
        };
        return (bool)(await command.ExecuteScalarAsync(cancel))!;
    }
}
