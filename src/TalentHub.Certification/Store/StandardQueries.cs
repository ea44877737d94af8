using Npgsql;
using TalentHub.Certification.Domain.Standards;
using TalentHub.Platform.Store;

namespace TalentHub.Certification.Store;

/// <summary>Standard editions as the tables hold them.</summary>
public sealed class StandardQueries(TalentHubDatabase database)
{
    private const string Columns =
        """
        SELECT e.id, o.code, o.name_zh, e.title, e.valid_from, e.valid_to,
               s.level, s.method, s.subject, s.full_mark, s.pass_mark, s.decimals, s.minutes, s.candidates_per_assessor
        FROM certification.standard_edition e
        JOIN certification.occupation o ON o.code = e.occupation_code
        JOIN certification.standard_subject s ON s.edition_id = e.id
        """;

    /// <summary>The edition of each occupation that is in force on a day; the newest when several are.</summary>
    public async Task<IReadOnlyList<StandardEdition>> InForce(IEnumerable<string> occupationCodes, DateOnly on, CancellationToken cancel = default) =>
    [
        .. (await Read(
                $"{Columns} WHERE o.code = ANY ($1) AND e.valid_from <= $2 AND (e.valid_to IS NULL OR $2 <= e.valid_to)",
                cancel, occupationCodes.ToArray(), on))
            .GroupBy(e => e.OccupationCode, StringComparer.Ordinal).Select(g => g.MaxBy(e => e.ValidFrom)!),
    ];

    /// <summary>Editions by their ids.</summary>
    public async Task<IReadOnlyDictionary<Guid, StandardEdition>> ByIds(IEnumerable<Guid> editionIds, CancellationToken cancel = default) =>
        (await Read($"{Columns} WHERE e.id = ANY ($1)", cancel, editionIds.Distinct().ToArray())).ToDictionary(e => e.Id);

    private async Task<List<StandardEdition>> Read(string sql, CancellationToken cancel, params object[] values)
    {
        await using var connection = await database.Open(cancel);
        await using var query = new NpgsqlCommand(sql, connection);
        foreach (var value in values)
        {
            query.Parameters.Add(new() { Value = value });
        }

        var rows = new List<(StandardEdition Edition, SubjectRule Rule)>();
        await using var reader = await query.ExecuteReaderAsync(cancel);
        while (await reader.ReadAsync(cancel))
        {
            rows.Add((EditionOf(reader), RuleOf(reader)));
        }

        return [.. rows.GroupBy(r => r.Edition.Id).Select(g => g.First().Edition with { Rules = [.. g.Select(r => r.Rule)] })];
    }

    private static StandardEdition EditionOf(NpgsqlDataReader row) => new(
        row.GetGuid(0), row.GetString(1), row.GetString(2), row.GetString(3), row.GetFieldValue<DateOnly>(4),
        row.IsDBNull(5) ? null : row.GetFieldValue<DateOnly>(5), []);

    private static SubjectRule RuleOf(NpgsqlDataReader row) => new(
        (SkillLevel)row.GetInt16(6), Enum.Parse<AssessmentMethod>(row.GetString(7)), Enum.Parse<ExamSubject>(row.GetString(8)),
        row.GetDecimal(9), row.GetDecimal(10), row.GetInt16(11), row.GetInt32(12), row.GetInt32(13));
}
