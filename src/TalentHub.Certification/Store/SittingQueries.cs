using Npgsql;
using TalentHub.Platform.Store;
using TalentHub.Scheduling.Model;

namespace TalentHub.Certification.Store;

/// <summary>The candidates of a batch as the planner sees them.</summary>
public sealed class SittingQueries(TalentHubDatabase database)
{
    /// <summary>Everybody registered, by ticket.</summary>
    public async Task<IReadOnlyList<Candidate>> Candidates(Guid batchId, CancellationToken cancel = default)
    {
        await using var connection = await database.Open(cancel);
        await using var query = new NpgsqlCommand(
            """
            SELECT id, occupation_code, level, class_name
            FROM certification.registration
            WHERE batch_id = $1 AND state = 'Registered'
            ORDER BY ticket
            """,
            connection)
        {
            Parameters = { new() { Value = batchId } },
        };
        var candidates = new List<Candidate>();
        await using var row = await query.ExecuteReaderAsync(cancel);
        while (await row.ReadAsync(cancel))
        {
            candidates.Add(new(row.GetGuid(0), $"{row.GetString(1)} {row.GetInt16(2)}", row.IsDBNull(3) ? null : row.GetString(3)));
        }

        return candidates;
    }
}
