using Npgsql;
using TalentHub.Certification.Domain.Scores;
using TalentHub.Certification.Domain.Standards;
using TalentHub.Platform.Domain.Identifiers;
using TalentHub.Platform.Store;

namespace TalentHub.Certification.Store;

/// <summary>The lines of the public notice of results.</summary>
public sealed class NoticeLines(TalentHubDatabase database)
{
    /// <summary>One line for each candidate whose result is sealed, by ticket; names and documents masked.</summary>
    public async Task<IReadOnlyList<NoticeLine>> Of(Guid batchId, CancellationToken cancel = default)
    {
        await using var connection = await database.Open(cancel);
        await using var query = new NpgsqlCommand(
            """
            SELECT r.ticket, r.name, r.document_mask, o.name_zh, r.level, r.result
            FROM certification.registration r
            JOIN certification.occupation o ON o.code = r.occupation_code
            WHERE r.batch_id = $1 AND r.state = 'Registered' AND r.result IS NOT NULL
            ORDER BY r.ticket
            """,
            connection)
        {
            Parameters = { new() { Value = batchId } },
        };
        var lines = new List<NoticeLine>();
        await using var row = await query.ExecuteReaderAsync(cancel);
        while (await row.ReadAsync(cancel))
        {
            lines.Add(new(
                row.GetString(0), Mask.Name(row.GetString(1)), row.GetString(2), row.GetString(3), (SkillLevel)row.GetInt16(4),
                Enum.Parse<CandidateResult>(row.GetString(5))));
        }

        return lines;
    }
}
