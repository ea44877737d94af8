using Npgsql;
using TalentHub.Organisations.Domain;
using TalentHub.Platform.Store;

namespace TalentHub.Certification.Store;

/// <summary>The score sheet of a batch as pages show it. Ask only for a batch that the reader may see.</summary>
public sealed class ScoreSheetQueries(TalentHubDatabase database)
{
    /// <summary>So many candidates by ticket from an offset on, with what was entered.</summary>
    public async Task<IReadOnlyList<ScoreSheetRow>> Page(Guid batchId, int skip, int take, CancellationToken cancel = default)
    {
        await using var connection = await database.Open(cancel);
        await using var query = new NpgsqlCommand(
            """
            SELECT r.ticket, r.name, r.occupation_code, r.level, r.result,
                   coalesce(array_agg(s.subject ORDER BY s.subject) FILTER (WHERE s.subject IS NOT NULL), '{}'),
                   coalesce(array_agg(coalesce(trim_scale(s.points)::text, s.mark) ORDER BY s.subject) FILTER (WHERE s.subject IS NOT NULL), '{}'),
                   coalesce(array_agg(s.subject) FILTER (WHERE s.carried_from IS NOT NULL), '{}')
            FROM (SELECT * FROM certification.registration
                  WHERE batch_id = $1 AND state = 'Registered' AND ticket IS NOT NULL ORDER BY ticket OFFSET $2 LIMIT $3) r
            LEFT JOIN certification.score s ON s.registration_id = r.id
            GROUP BY r.ticket, r.name, r.occupation_code, r.level, r.result
            ORDER BY r.ticket
            """,
            connection)
        {
            Parameters = { new() { Value = batchId }, new() { Value = skip }, new() { Value = take } },
        };
        var sheet = new List<ScoreSheetRow>();
        await using var row = await query.ExecuteReaderAsync(cancel);
        while (await row.ReadAsync(cancel))
        {
            var scores = row.GetFieldValue<string[]>(5).Zip(row.GetFieldValue<string[]>(6)).ToDictionary(s => s.First, s => s.Second, StringComparer.Ordinal);
            sheet.Add(new(
                row.GetString(0), row.GetString(1), row.GetString(2), (SkillLevel)row.GetInt16(3), row.IsDBNull(4) ? null : row.GetString(4), scores)
            {
                Carried = row.GetFieldValue<string[]>(7),
            });
        }

        return sheet;
    }

    /// <summary>How many changes of sealed scores a batch has.</summary>
    public async Task<int> CountChanges(Guid batchId, CancellationToken cancel = default)
    {
        await using var connection = await database.Open(cancel);
        await using var query = new NpgsqlCommand("SELECT count(*)::int FROM certification.score_change WHERE batch_id = $1", connection)
        {
            Parameters = { new() { Value = batchId } },
        };
        return (int)(await query.ExecuteScalarAsync(cancel))!;
    }

    /// <summary>The changes of sealed scores, open ones first.</summary>
    /// <param name="batchId">The batch. Ask only for one that the reader may see.</param>
    /// <param name="skip">Rows before the first.</param>
    /// <param name="take">At most so many.</param>
    /// <param name="cancel">Cancels the query.</param>
    public async Task<IReadOnlyList<ScoreChangeView>> Changes(Guid batchId, int skip = 0, int take = 200, CancellationToken cancel = default)
    {
        await using var connection = await database.Open(cancel);
        await using var query = new NpgsqlCommand(
            """
            SELECT c.id, coalesce(r.ticket, ''), r.name, c.subject, coalesce(trim_scale(c.points_from)::text, c.mark_from),
                   coalesce(trim_scale(c.points_to)::text, c.mark_to), c.reason, c.requested_by_name, c.requested_at, c.state, c.decided_by_name, c.requested_by
            FROM certification.score_change c
            JOIN certification.registration r ON r.id = c.registration_id
            WHERE c.batch_id = $1
            ORDER BY c.state = 'Requested' DESC, c.id DESC
            LIMIT $2 OFFSET $3
            """,
            connection)
        {
            Parameters = { new() { Value = batchId }, new() { Value = take }, new() { Value = skip } },
        };
        var changes = new List<ScoreChangeView>();
        await using var row = await query.ExecuteReaderAsync(cancel);
        while (await row.ReadAsync(cancel))
        {
            changes.Add(new(
                row.GetGuid(0), row.GetString(1), row.GetString(2), row.GetString(3), row.GetString(4), row.GetString(5), row.GetString(6),
                row.GetString(7), row.GetFieldValue<DateTimeOffset>(8), row.GetString(9), row.IsDBNull(10) ? null : row.GetString(10), row.GetGuid(11)));
        }

        return changes;
    }
}
