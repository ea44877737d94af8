using Npgsql;
using TalentHub.Platform.Store;

namespace TalentHub.Certification.Store;

/// <summary>Figures for the public, read from the tables. They name no person, so they are of all organisations.</summary>
public sealed class CertificationStatistics(TalentHubDatabase database)
{
    /// <summary>The occupations of an industry, or the one of a code, by their Chinese names in the order of their codes.</summary>
    public async Task<IReadOnlyList<string>> Occupations(string industryOrCode, CancellationToken cancel = default)
    {
        await using var connection = await database.Open(cancel);
        await using var query = new NpgsqlCommand("SELECT name_zh FROM certification.occupation WHERE industry = $1 OR code = $1 ORDER BY code", connection);
        query.Parameters.Add(new() { Value = industryOrCode });
        await using var row = await query.ExecuteReaderAsync(cancel);
        var names = new List<string>();
        while (await row.ReadAsync(cancel))
        {
            names.Add(row.GetString(0));
        }

        return names;
    }

    /// <summary>Enterprises that issued certificates of an occupation under their own filing, and the years in which they did.</summary>
    public async Task<(IReadOnlyList<string> Enterprises, IReadOnlyList<int> Years)> SelfCertifying(string occupationCode, CancellationToken cancel = default)
    {
        await using var connection = await database.Open(cancel);
        await using var query = new NpgsqlCommand(
            """
            SELECT coalesce(array_agg(DISTINCT body_name ORDER BY body_name), '{}'),
                   coalesce(array_agg(DISTINCT extract(year FROM issued_on)::int ORDER BY extract(year FROM issued_on)::int), '{}')
            FROM certification.certificate
            WHERE kind = 'OwnFiling' AND occupation_code = $1 AND state <> 'Revoked'
            """,
            connection);
        query.Parameters.Add(new() { Value = occupationCode });
        await using var row = await query.ExecuteReaderAsync(cancel);
        await row.ReadAsync(cancel);
        return (row.GetFieldValue<string[]>(0), row.GetFieldValue<int[]>(1));
    }

    /// <summary>Enterprises that examined workers in an industry's occupations in a year, by name, and how many different persons.</summary>
    public async Task<(int Enterprises, IReadOnlyList<string> Names, int Persons)> Assessed(int year, string industry, CancellationToken cancel = default)
    {
        await using var connection = await database.Open(cancel);
        await using var query = new NpgsqlCommand(
            """
            SELECT count(DISTINCT b.body_id)::int, coalesce(array_agg(DISTINCT b.body_name ORDER BY b.body_name), '{}'), count(DISTINCT r.person_id)::int
            FROM certification.registration r
            JOIN certification.batch b ON b.id = r.batch_id
            JOIN certification.occupation o ON o.code = r.occupation_code
            WHERE b.kind = 'Examination' AND b.body_role = 'Enterprise' AND o.industry = $2
              AND b.exam_to BETWEEN make_date($1, 1, 1) AND make_date($1, 12, 31)
              AND r.state = 'Registered' AND r.result IN ('Passed', 'Failed', 'Violation')
            """,
            connection)
        {
            Parameters = { new() { Value = year }, new() { Value = industry } },
        };
        await using var row = await query.ExecuteReaderAsync(cancel);
        await row.ReadAsync(cancel);
        return (row.GetInt32(0), row.GetFieldValue<string[]>(1), row.GetInt32(2));
    }

    /// <summary>Live certificates that enterprises issued to their own workers under their own filing, by level; 5 is the lowest.</summary>
    public Task<IReadOnlyDictionary<int, int>> SelfCertified(string occupationCode, CancellationToken cancel = default) => CountByKey(
        """
        SELECT level::int, count(*)::int FROM certification.certificate
        WHERE kind = 'OwnFiling' AND occupation_code = $1 AND state <> 'Revoked'
        GROUP BY level
        """,
        cancel, occupationCode);

    /// <summary>Persons who received a live certificate, by year of issue.</summary>
    public Task<IReadOnlyDictionary<int, int>> CertifiedPersonsByYear(CancellationToken cancel = default) => CountByKey(
        """
        SELECT extract(year FROM issued_on)::int, count(DISTINCT person_id)::int FROM certification.certificate
        WHERE state <> 'Revoked'
        GROUP BY 1
        """,
        cancel);

    /// <summary>Certificates issued, whatever became of them.</summary>
    public async Task<int> CertificatesIssued(CancellationToken cancel = default)
    {
        await using var connection = await database.Open(cancel);
        await using var query = new NpgsqlCommand("SELECT count(*)::int FROM certification.certificate", connection);
        return (int)(await query.ExecuteScalarAsync(cancel))!;
    }

    private async Task<IReadOnlyDictionary<int, int>> CountByKey(string sql, CancellationToken cancel, params object[] values)
    {
        await using var connection = await database.Open(cancel);
        await using var query = new NpgsqlCommand(sql, connection);
        foreach (var value in values)
        {
            query.Parameters.Add(new() { Value = value });
        }

        var counts = new Dictionary<int, int>();
        await using var row = await query.ExecuteReaderAsync(cancel);
        while (await row.ReadAsync(cancel))
        {
            counts[row.GetInt32(0)] = row.GetInt32(1);
        }

        return counts;
    }
}
