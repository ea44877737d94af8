using Npgsql;
using TalentHub.Certification.Domain.Batches;
using TalentHub.Certification.Domain.Planning;
using TalentHub.Organisations.Domain;
using TalentHub.Platform.Domain;
using TalentHub.Platform.Store;

namespace TalentHub.Certification.Store;

/// <summary>What the planner reads: who is to be placed, and what other batches of the body need.</summary>
public sealed class SittingQueries(TalentHubDatabase database)
{
    /// <summary>Everybody registered, by batch and ticket.</summary>
    public async Task<IReadOnlyList<PlanCandidate>> Candidates(IReadOnlyList<Guid> batches, CancellationToken cancel = default)
    {
        await using var connection = await database.Open(cancel);
        await using var query = new NpgsqlCommand(
            """
            SELECT id, person_id, batch_id, occupation_code, level, class_name, access, extra_time, ticket_out
            FROM certification.registration
            WHERE batch_id = ANY ($1) AND state = 'Registered'
            ORDER BY batch_id, ticket
            """,
            connection)
        {
            Parameters = { new() { Value = batches.ToArray() } },
        };
        var candidates = new List<PlanCandidate>();
        await using var row = await query.ExecuteReaderAsync(cancel);
        while (await row.ReadAsync(cancel))
        {
            candidates.Add(new(
                row.GetGuid(0), row.GetGuid(1), row.GetGuid(2), new TrackPlan(row.GetString(3), (SkillLevel)row.GetInt16(4)), row.IsDBNull(5) ? null : row.GetString(5),
                new(row.GetBoolean(6), row.GetBoolean(7)))
            {
                TicketOut = row.IsDBNull(8) ? null : row.GetFieldValue<DateOnly>(8),
            });
        }

        return candidates;
    }

    /// <summary>The parts for which candidates of a batch have no place.</summary>
    public async Task<IReadOnlySet<(Guid RegistrationId, string Part)>> Unplaced(Guid batchId, CancellationToken cancel = default)
    {
        await using var connection = await database.Open(cancel);
        await using var query = new NpgsqlCommand("SELECT registration_id, part FROM certification.unplaced WHERE batch_id = $1", connection)
        {
            Parameters = { new() { Value = batchId } },
        };
        var unplaced = new HashSet<(Guid, string)>();
        await using var row = await query.ExecuteReaderAsync(cancel);
        while (await row.ReadAsync(cancel))
        {
            unplaced.Add((row.GetGuid(0), row.GetString(1)));
        }

        return unplaced;
    }

    /// <summary>When the last session of a batch is over; null where it has none.</summary>
    public async Task<DateTimeOffset?> LastEnd(Guid batchId, CancellationToken cancel = default)
    {
        await using var connection = await database.Open(cancel);
        await using var query = new NpgsqlCommand("SELECT max(ends_at) FROM certification.session WHERE batch_id = $1", connection)
        {
            Parameters = { new() { Value = batchId } },
        };
        return await query.ExecuteScalarAsync(cancel) is DateTime end ? new DateTimeOffset(end) : null;
    }

    /// <summary>Who of a batch sits which part only after an instant, and when.</summary>
    public async Task<IReadOnlyDictionary<(Guid RegistrationId, string Part), DateTimeOffset>> Ahead(Guid batchId, DateTimeOffset at, CancellationToken cancel = default)
    {
        await using var connection = await database.Open(cancel);
        await using var query = new NpgsqlCommand(
            """
            SELECT seat.registration_id, session.part, session.starts_at
            FROM certification.session JOIN certification.seat ON seat.session_id = session.id
            WHERE session.batch_id = $1 AND session.starts_at > $2
            """,
            connection)
        {
            Parameters = { new() { Value = batchId }, new() { Value = at.ToUniversalTime() } },
        };
        var ahead = new Dictionary<(Guid, string), DateTimeOffset>();
        await using var row = await query.ExecuteReaderAsync(cancel);
        while (await row.ReadAsync(cancel))
        {
            ahead[(row.GetGuid(0), row.GetString(1))] = row.GetFieldValue<DateTimeOffset>(2);
        }

        return ahead;
    }

    /// <summary>Whether a session is one of a batch.</summary>
    public async Task<bool> HasSession(Guid batchId, Guid sessionId, CancellationToken cancel = default)
    {
        await using var connection = await database.Open(cancel);
        await using var query = new NpgsqlCommand("SELECT EXISTS (SELECT FROM certification.session WHERE id = $2 AND batch_id = $1)", connection)
        {
            Parameters = { new() { Value = batchId }, new() { Value = sessionId } },
        };
        return await query.ExecuteScalarAsync(cancel) is true;
    }

    /// <summary>Whether anything of a batch's plan was set by hand and is kept.</summary>
    public async Task<bool> HasPins(Guid batchId, CancellationToken cancel = default)
    {
        await using var connection = await database.Open(cancel);
        await using var query = new NpgsqlCommand(
            """
            SELECT EXISTS (
                SELECT FROM certification.session WHERE batch_id = $1 AND (
                    staff_pinned OR EXISTS (SELECT FROM certification.seat WHERE seat.session_id = session.id AND seat.pinned)))
            """,
            connection)
        {
            Parameters = { new() { Value = batchId } },
        };
        return await query.ExecuteScalarAsync(cancel) is true;
    }

    /// <summary>Where batches stand; one that does not exist stands nowhere.</summary>
    public async Task<IReadOnlyList<BatchStanding>> Standings(IReadOnlyList<Guid> batches, CancellationToken cancel = default)
    {
        await using var connection = await database.Open(cancel);
        await using var query = new NpgsqlCommand("SELECT id, body_id, state, kind FROM certification.batch WHERE id = ANY ($1)", connection)
        {
            Parameters = { new() { Value = batches.ToArray() } },
        };
        var found = new Dictionary<Guid, BatchStanding>();
        await using var row = await query.ExecuteReaderAsync(cancel);
        while (await row.ReadAsync(cancel))
        {
            found[row.GetGuid(0)] = new(row.GetGuid(0), row.GetGuid(1), Enum.Parse<BatchState>(row.GetString(2)), Enum.Parse<BatchKind>(row.GetString(3)));
        }

        return [.. batches.Select(id => found.GetValueOrDefault(id, new BatchStanding(id, Guid.Empty, BatchState.None, BatchKind.Examination)))];
    }

    /// <summary>Sessions and supervision of the body's other batches that are arranged or under way, within some days.</summary>
    public async Task<IReadOnlyList<TakenTime>> Taken(
        Guid bodyId, IReadOnlyList<Guid> except, DateOnly from, DateOnly to, CancellationToken cancel = default)
    {
        await using var connection = await database.Open(cancel);
        await using var query = new NpgsqlCommand(
            """
            SELECT s.site, s.room, s.starts_at, s.ends_at,
                   coalesce((SELECT array_agg(person_id) FROM certification.session_staff WHERE session_id = s.id), '{}')
            FROM certification.session s
            JOIN certification.batch b ON b.id = s.batch_id
            WHERE b.body_id = $1 AND b.state IN ('Arranged', 'Marking') AND b.id <> ALL ($2) AND s.starts_at < $4 AND s.ends_at > $3
            UNION ALL
            SELECT NULL, NULL, v.day::timestamp AT TIME ZONE 'Asia/Shanghai', (v.day + 1)::timestamp AT TIME ZONE 'Asia/Shanghai', ARRAY[v.person_id]
            FROM certification.supervision v
            JOIN certification.batch b ON b.id = v.batch_id
            WHERE b.body_id = $1 AND b.state IN ('Arranged', 'Marking') AND b.id <> ALL ($2) AND v.day BETWEEN $5 AND $6
            """,
            connection)
        {
            Parameters =
            {
                new() { Value = bodyId }, new() { Value = except.ToArray() }, new() { Value = ChinaTime.At(from, TimeOnly.MinValue) },
                new() { Value = ChinaTime.At(to.AddDays(1), TimeOnly.MinValue) }, new() { Value = from }, new() { Value = to },
            },
        };
        var taken = new List<TakenTime>();
        await using var row = await query.ExecuteReaderAsync(cancel);
        while (await row.ReadAsync(cancel))
        {
            taken.Add(new(
                row.IsDBNull(0) ? null : row.GetString(0), row.IsDBNull(1) ? null : row.GetString(1), row.GetFieldValue<DateTimeOffset>(2),
                row.GetFieldValue<DateTimeOffset>(3), row.GetFieldValue<Guid[]>(4)));
        }

        return taken;
    }
}
