using Npgsql;
using TalentHub.People.Domain.Rosters;
using TalentHub.Platform.Store;

namespace TalentHub.People.Store.Rosters;

/// <summary>What the jobs of the roster wizard ask the tables.</summary>
public sealed class RosterQueries(TalentHubDatabase database)
{
    /// <summary>The import that a job run works for, or null.</summary>
    public async Task<Guid?> ImportOf(Guid run, CancellationToken cancel = default)
    {
        await using var connection = await database.Open(cancel);
        await using var query = new NpgsqlCommand(
            "SELECT id FROM people.roster_import WHERE check_run = $1 OR register_run = $1", connection);
        query.Parameters.Add(new() { Value = run });
        return await query.ExecuteScalarAsync(cancel) as Guid?;
    }

    /// <summary>The rows that a dry run did not find worth registering: refused, or registered before.</summary>
    public async Task<IReadOnlySet<int>> LeftOut(Guid checkRun, CancellationToken cancel = default)
    {
        await using var connection = await database.Open(cancel);
        await using var query = new NpgsqlCommand(
            "SELECT key::integer FROM platform.job_item WHERE run_id = $1 AND (state = 'Refused' OR detail ->> 'result' IS NOT NULL)", connection);
        query.Parameters.Add(new() { Value = checkRun });
        await using var reader = await query.ExecuteReaderAsync(cancel);
        var rows = new HashSet<int>();
        while (await reader.ReadAsync(cancel))
        {
            rows.Add(reader.GetInt32(0));
        }

        return rows;
    }

    /// <summary>How the items of a run came out: in all, fresh, there before, refused.</summary>
    public async Task<(int Total, int Fresh, int Already, int Refused)> Counts(Guid run, CancellationToken cancel = default)
    {
        await using var connection = await database.Open(cancel);
        await using var query = new NpgsqlCommand(
            """
            SELECT count(*)::integer,
                (count(*) FILTER (WHERE state = 'Done' AND detail ->> 'result' IS NULL))::integer,
                (count(*) FILTER (WHERE state = 'Done' AND detail ->> 'result' = $2))::integer,
                (count(*) FILTER (WHERE state = 'Refused'))::integer
            FROM platform.job_item
            WHERE run_id = $1
            """, connection);
        query.Parameters.Add(new() { Value = run });
        query.Parameters.Add(new() { Value = nameof(RosterVerdict.Already) });
        await using var reader = await query.ExecuteReaderAsync(cancel);
        await reader.ReadAsync(cancel);
        return (reader.GetInt32(0), reader.GetInt32(1), reader.GetInt32(2), reader.GetInt32(3));
    }
}
