using Npgsql;
using TalentHub.Platform.Store;

namespace TalentHub.Certification.Store;

/// <summary>Figures for the public, counted from the tables. They name nobody, so they are of all organisations.</summary>
public sealed class CertificationStatistics(TalentHubDatabase database)
{
    /// <summary>Enterprises that examined workers in an industry's occupations in a year, and how many different persons.</summary>
    public async Task<(int Enterprises, int Persons)> Assessed(int year, string industry, CancellationToken cancel = default)
    {
        await using var connection = await database.Open(cancel);
        await using var query = new NpgsqlCommand(
            """
            SELECT count(DISTINCT b.body_id)::int, count(DISTINCT r.person_id)::int
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
        return (row.GetInt32(0), row.GetInt32(1));
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
