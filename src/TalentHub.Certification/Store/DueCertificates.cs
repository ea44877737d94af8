using Npgsql;
using TalentHub.Certification.Domain.Issuance;
using TalentHub.Certification.Domain.Standards;
using TalentHub.Platform.Store;

namespace TalentHub.Certification.Store;

/// <summary>Who is to get a certificate and has none: the issue job's list, read from the tables at every step.</summary>
public sealed class DueCertificates(TalentHubDatabase database)
{
    private const string Due =
        """
        FROM certification.registration r
        WHERE r.batch_id = $1 AND r.state = 'Registered' AND r.result = 'Passed'
          AND NOT EXISTS (SELECT FROM certification.certificate c WHERE c.registration_id = r.id)
        """;

    private const string HeldAlready =
        """
        EXISTS (SELECT FROM certification.certificate c
                WHERE c.person_id = r.person_id AND c.occupation_code = r.occupation_code AND c.level = r.level AND c.state <> 'Revoked')
        """;

    /// <summary>The next candidates of one level, in a stable order; none when everybody is dealt with.</summary>
    public async Task<IReadOnlyList<DueCertificate>> Next(Guid batchId, int most, CancellationToken cancel = default)
    {
        await using var connection = await database.Open(cancel);
        await using var query = new NpgsqlCommand(
            $"SELECT r.id, r.level {Due} AND NOT {HeldAlready} ORDER BY r.level, r.ticket LIMIT $2", connection)
        {
            Parameters = { new() { Value = batchId }, new() { Value = most } },
        };
        var due = new List<DueCertificate>();
        await using var row = await query.ExecuteReaderAsync(cancel);
        while (await row.ReadAsync(cancel))
        {
            due.Add(new(row.GetGuid(0), (SkillLevel)row.GetInt16(1)));
        }

        return [.. due.TakeWhile(d => d.Level == due[0].Level)];
    }

    /// <summary>Passed candidates who got the same certificate elsewhere meanwhile, and therefore none from this batch.</summary>
    public async Task<IReadOnlyList<Guid>> Held(Guid batchId, CancellationToken cancel = default)
    {
        await using var connection = await database.Open(cancel);
        await using var query = new NpgsqlCommand($"SELECT r.id {Due} AND {HeldAlready} ORDER BY r.ticket", connection)
        {
            Parameters = { new() { Value = batchId } },
        };
        var held = new List<Guid>();
        await using var row = await query.ExecuteReaderAsync(cancel);
        while (await row.ReadAsync(cancel))
        {
            held.Add(row.GetGuid(0));
        }

        return held;
    }
}
