using Npgsql;
using TalentHub.Certification.Domain.Candidates;
using TalentHub.Certification.Domain.Standards;
using TalentHub.Platform.Store;

namespace TalentHub.Certification.Store;

/// <summary>Candidates as a batch asks for them at the moment of deciding.</summary>
public sealed class CandidateQueries(TalentHubDatabase database)
{
    /// <summary>Whether the registration stands in the batch and is not withdrawn.</summary>
    public async Task<bool> IsRegistered(Guid batchId, Guid registrationId, CancellationToken cancel = default)
    {
        await using var connection = await database.Open(cancel);
        await using var query = new NpgsqlCommand(
            "SELECT EXISTS (SELECT FROM certification.registration WHERE id = $1 AND batch_id = $2 AND state = 'Registered')", connection)
        {
            Parameters = { new() { Value = registrationId }, new() { Value = batchId } },
        };
        return (bool)(await query.ExecuteScalarAsync(cancel))!;
    }

    /// <summary>What is known of persons who are to be entered in a batch; who is missing from the answer is new.</summary>
    public async Task<IReadOnlyDictionary<Guid, PersonStanding>> Standings(
        Guid batchId, IReadOnlyList<Guid> personIds, CancellationToken cancel = default)
    {
        await using var connection = await database.Open(cancel);
        await using var query = new NpgsqlCommand(
            """
            SELECT person.id,
                   EXISTS (SELECT FROM certification.registration r
                           WHERE r.person_id = person.id AND r.batch_id = $1 AND r.state = 'Registered'),
                   c.number, c.occupation_code, c.level, c.issued_on
            FROM unnest($2::uuid[]) AS person (id)
            LEFT JOIN certification.certificate c ON c.person_id = person.id AND c.state <> 'Revoked'
            """,
            connection)
        {
            Parameters = { new() { Value = batchId }, new() { Value = personIds.ToArray() } },
        };
        var found = new List<(Guid Person, bool InBatch, HeldCertificate? Held)>();
        await using var row = await query.ExecuteReaderAsync(cancel);
        while (await row.ReadAsync(cancel))
        {
            found.Add((row.GetGuid(0), row.GetBoolean(1), row.IsDBNull(2)
                ? null
                : new(row.GetString(2), row.GetString(3), (SkillLevel)row.GetInt16(4), row.GetFieldValue<DateOnly>(5))));
        }

        return found.GroupBy(f => f.Person).ToDictionary(
            g => g.Key, g => new PersonStanding(g.First().InBatch, [.. g.Select(f => f.Held).OfType<HeldCertificate>()]));
    }
}
