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
    /// <param name="batchId">The batch.</param>
    /// <param name="personIds">The persons.</param>
    /// <param name="months">So many months after the examination in which a part was passed, a later one takes it over.</param>
    /// <param name="cancel">Ends the reading.</param>
    public async Task<IReadOnlyDictionary<Guid, PersonStanding>> Standings(
        Guid batchId, IReadOnlyList<Guid> personIds, int months, CancellationToken cancel = default)
    {
        await using var connection = await database.Open(cancel);
        var awaited = await Awaited(connection, batchId, personIds, months, cancel);
        var open = await Open(connection, batchId, personIds, cancel);
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
            g => g.Key, g => new PersonStanding(g.First().InBatch, [.. g.Select(f => f.Held).OfType<HeldCertificate>()]) { Awaited = [.. awaited[g.Key]], Open = [.. open[g.Key]] });
    }

    // Who has passed is not to be entered again before the certificate holds; of two entries made before there was to be one, both count.
    private static async Task<ILookup<Guid, OpenEntry>> Open(NpgsqlConnection connection, Guid batchId, IReadOnlyList<Guid> personIds, CancellationToken cancel)
    {
        await using var query = new NpgsqlCommand(
            """
            SELECT entry.person_id, entry.occupation_code, entry.level, other.title, entry.result IS NOT NULL
            FROM certification.batch now
            JOIN certification.registration entry ON entry.body_id = now.body_id AND entry.batch_id <> now.id AND entry.state = 'Registered'
            JOIN certification.batch other ON other.id = entry.batch_id
            WHERE now.id = $1 AND entry.person_id = ANY ($2) AND (entry.open
                OR (entry.result IS NULL AND other.state <> 'Cancelled'
                    AND NOT EXISTS (SELECT FROM certification.score s WHERE s.registration_id = entry.id AND s.mark = 'Deferred'))
                OR (entry.result = 'Passed' AND other.state IN ('Sealed', 'PublicNotice', 'Reported', 'Returned', 'Reviewed', 'Issuing')))
            ORDER BY other.exam_to, other.id
            """,
            connection)
        {
            Parameters = { new() { Value = batchId }, new() { Value = personIds.ToArray() } },
        };
        var open = new List<(Guid Person, OpenEntry Entry)>();
        await using var row = await query.ExecuteReaderAsync(cancel);
        while (await row.ReadAsync(cancel))
        {
            open.Add((row.GetGuid(0), new(row.GetString(1), (SkillLevel)row.GetInt16(2), row.GetString(3), row.GetBoolean(4))));
        }

        return open.ToLookup(o => o.Person, o => o.Entry);
    }

    // As the carry-over asks: a later examination within the months, and something beside the deferred parts that may be passed.
    private static async Task<ILookup<Guid, AwaitedResults>> Awaited(
        NpgsqlConnection connection, Guid batchId, IReadOnlyList<Guid> personIds, int months, CancellationToken cancel)
    {
        await using var query = new NpgsqlCommand(
            """
            SELECT earlier.person_id, earlier.occupation_code, earlier.level, was.title
            FROM certification.batch now
            JOIN certification.registration earlier ON earlier.body_id = now.body_id AND earlier.batch_id <> now.id
                AND earlier.state = 'Registered' AND earlier.result IS NULL
            JOIN certification.batch was ON was.id = earlier.batch_id AND was.state <> 'Cancelled'
                AND was.exam_from <= now.exam_from
            JOIN certification.batch_track track ON track.batch_id = was.id AND track.occupation_code = earlier.occupation_code AND track.level = earlier.level
            WHERE now.id = $1 AND now.kind = 'Examination' AND earlier.person_id = ANY ($2)
                AND EXISTS (SELECT FROM certification.score s WHERE s.registration_id = earlier.id AND s.mark = 'Deferred')
                AND EXISTS (
                    SELECT FROM certification.standard_subject rule
                    LEFT JOIN certification.score s ON s.registration_id = earlier.id AND s.subject = rule.subject
                    LEFT JOIN certification.registration origin ON origin.id = s.carried_from
                    LEFT JOIN certification.batch first ON first.id = origin.batch_id
                    WHERE rule.edition_id = track.edition_id AND rule.level = track.level AND rule.method = 'Examination' AND s.mark IS DISTINCT FROM 'Deferred'
                        AND coalesce(first.exam_to, was.exam_to) + make_interval(months => $3) >= now.exam_from)
            ORDER BY was.exam_to, was.id
            """,
            connection)
        {
            Parameters = { new() { Value = batchId }, new() { Value = personIds.ToArray() }, new() { Value = months } },
        };
        var awaited = new List<(Guid Person, AwaitedResults Results)>();
        await using var row = await query.ExecuteReaderAsync(cancel);
        while (await row.ReadAsync(cancel))
        {
            awaited.Add((row.GetGuid(0), new(row.GetString(1), (SkillLevel)row.GetInt16(2), row.GetString(3))));
        }

        return awaited.ToLookup(a => a.Person, a => a.Results);
    }
}
