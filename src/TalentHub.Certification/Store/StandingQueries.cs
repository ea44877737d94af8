using Npgsql;
using TalentHub.Certification.Domain.Planning;
using TalentHub.Certification.Domain.Sessions;
using TalentHub.Certification.Domain.Standards;
using TalentHub.Platform.Domain;
using TalentHub.Platform.Store;

namespace TalentHub.Certification.Store;

/// <summary>The plan that stands, whole, for whoever changes it or plans around it.</summary>
public sealed class StandingQueries(TalentHubDatabase database)
{
    /// <summary>The batch and those that were planned in one run with it and have not ended since.</summary>
    public async Task<IReadOnlyList<Guid>> Together(Guid batchId, CancellationToken cancel = default)
    {
        await using var connection = await database.Open(cancel);
        await using var query = new NpgsqlCommand(
            """
            SELECT other.batch_id
            FROM certification.plan own
            JOIN certification.plan other ON other.run_id = own.run_id AND other.batch_id <> own.batch_id
            JOIN certification.batch b ON b.id = other.batch_id
            WHERE own.batch_id = $1 AND b.state IN ('Arranged', 'Marking')
            ORDER BY other.batch_id
            """,
            connection)
        {
            Parameters = { new() { Value = batchId } },
        };
        List<Guid> together = [batchId];
        await using var row = await query.ExecuteReaderAsync(cancel);
        while (await row.ReadAsync(cancel))
        {
            together.Add(row.GetGuid(0));
        }

        return together;
    }

    /// <summary>The run that made the plan of a batch; null where there is none.</summary>
    public async Task<Guid?> Run(Guid batchId, CancellationToken cancel = default)
    {
        await using var connection = await database.Open(cancel);
        await using var query = new NpgsqlCommand("SELECT run_id FROM certification.plan WHERE batch_id = $1", connection)
        {
            Parameters = { new() { Value = batchId } },
        };
        return (Guid?)await query.ExecuteScalarAsync(cancel);
    }

    /// <summary>The day of the first session of each of some batches that has one, the nearest first.</summary>
    public async Task<IReadOnlyList<(string Batch, DateOnly Day)>> FirstDays(IReadOnlyList<Guid> batches, CancellationToken cancel = default)
    {
        await using var connection = await database.Open(cancel);
        await using var query = Query(
            connection,
            """
            SELECT b.title, min(s.starts_at)
            FROM certification.session s
            JOIN certification.batch b ON b.id = s.batch_id
            WHERE s.batch_id = ANY ($1)
            GROUP BY b.id
            ORDER BY 2, b.id
            """,
            batches);
        var days = new List<(string, DateOnly)>();
        await using var row = await query.ExecuteReaderAsync(cancel);
        while (await row.ReadAsync(cancel))
        {
            days.Add((row.GetString(0), ChinaTime.DateOf(row.GetFieldValue<DateTimeOffset>(1))));
        }

        return days;
    }

    /// <summary>Names of persons, in their order.</summary>
    public async Task<IReadOnlyList<(Guid Id, string Name)>> Names(IReadOnlyList<Guid> persons, CancellationToken cancel = default)
    {
        await using var connection = await database.Open(cancel);
        await using var query = Query(connection, "SELECT id, name FROM people.person WHERE id = ANY ($1) ORDER BY name, id", persons);
        var names = new List<(Guid, string)>();
        await using var row = await query.ExecuteReaderAsync(cancel);
        while (await row.ReadAsync(cancel))
        {
            names.Add((row.GetGuid(0), row.GetString(1)));
        }

        return names;
    }

    /// <summary>Names and tickets of candidates.</summary>
    public async Task<IReadOnlyDictionary<Guid, CandidateName>> Candidates(IReadOnlyList<Guid> registrations, CancellationToken cancel = default)
    {
        await using var connection = await database.Open(cancel);
        await using var query = Query(connection, "SELECT id, coalesce(ticket, ''), name FROM certification.registration WHERE id = ANY ($1)", registrations);
        var names = new Dictionary<Guid, CandidateName>();
        await using var row = await query.ExecuteReaderAsync(cancel);
        while (await row.ReadAsync(cancel))
        {
            names[row.GetGuid(0)] = new(row.GetGuid(0), row.GetString(1), row.GetString(2));
        }

        return names;
    }

    /// <summary>What stands for some batches.</summary>
    public async Task<StandingPlan> Of(IReadOnlyList<Guid> batches, CancellationToken cancel = default)
    {
        await using var connection = await database.Open(cancel);
        var sessions = await Sessions(connection, batches, cancel);
        return new(sessions, await Supervision(connection, batches, cancel), await Unplaced(connection, batches, cancel));
    }

    /// <summary>For which parts of whom a score is entered.</summary>
    public async Task<IReadOnlySet<(Guid RegistrationId, string Part)>> Scored(IReadOnlyList<Guid> batches, CancellationToken cancel = default)
    {
        await using var connection = await database.Open(cancel);
        await using var query = Query(
            connection,
            "SELECT s.registration_id, s.subject FROM certification.score s JOIN certification.registration r ON r.id = s.registration_id WHERE r.batch_id = ANY ($1)",
            batches);
        var scored = new HashSet<(Guid, string)>();
        await using var row = await query.ExecuteReaderAsync(cancel);
        while (await row.ReadAsync(cancel))
        {
            scored.Add((row.GetGuid(0), PlanningCase.PartNamed(Enum.Parse<ExamSubject>(row.GetString(1)))));
        }

        return scored;
    }

    private static async Task<List<ArrangedSession>> Sessions(NpgsqlConnection connection, IReadOnlyList<Guid> batches, CancellationToken cancel)
    {
        await using var query = Query(
            connection,
            """
            SELECT s.batch_id, s.id, s.part, s.site, s.room, s.starts_at, s.ends_at, s.staff_pinned, seated.candidates, seated.places, seated.pinned,
                   coalesce((SELECT array_agg(person_id ORDER BY duty = 'Leader' DESC, person_id) FROM certification.session_staff WHERE session_id = s.id), '{}')
            FROM certification.session s
            JOIN LATERAL (
                SELECT array_agg(registration_id ORDER BY place) AS candidates, array_agg(place ORDER BY place) AS places,
                       coalesce(array_agg(registration_id ORDER BY place) FILTER (WHERE pinned), '{}') AS pinned
                FROM certification.seat WHERE session_id = s.id) seated ON seated.candidates IS NOT NULL
            WHERE s.batch_id = ANY ($1)
            ORDER BY s.starts_at, s.site, s.room, s.batch_id
            """,
            batches);
        var sessions = new List<ArrangedSession>();
        await using var row = await query.ExecuteReaderAsync(cancel);
        while (await row.ReadAsync(cancel))
        {
            sessions.Add(new(row.GetGuid(0), new(
                row.GetGuid(1), row.GetString(2), row.GetString(3), row.GetString(4), row.GetFieldValue<DateTimeOffset>(5), row.GetFieldValue<DateTimeOffset>(6),
                row.GetFieldValue<Guid[]>(8), row.GetFieldValue<int[]>(9), row.GetFieldValue<Guid[]>(11))
            {
                StaffPinned = row.GetBoolean(7), Pinned = row.GetFieldValue<Guid[]>(10),
            }));
        }

        return sessions;
    }

    private static async Task<List<PlannedSupervision>> Supervision(NpgsqlConnection connection, IReadOnlyList<Guid> batches, CancellationToken cancel)
    {
        await using var query = Query(connection, "SELECT DISTINCT day, site, person_id FROM certification.supervision WHERE batch_id = ANY ($1) ORDER BY 1, 2, 3", batches);
        var supervision = new List<PlannedSupervision>();
        await using var row = await query.ExecuteReaderAsync(cancel);
        while (await row.ReadAsync(cancel))
        {
            supervision.Add(new(row.GetFieldValue<DateOnly>(0), row.GetString(1), row.GetGuid(2)));
        }

        return supervision;
    }

    private static async Task<List<UnplacedOfBatch>> Unplaced(NpgsqlConnection connection, IReadOnlyList<Guid> batches, CancellationToken cancel)
    {
        await using var query = Query(
            connection,
            """
            SELECT batch_id, registration_id, part, reason, EXISTS (SELECT FROM certification.ticket_move m WHERE m.registration_id = u.registration_id)
            FROM certification.unplaced u
            WHERE batch_id = ANY ($1)
            ORDER BY registration_id, part
            """,
            batches);
        var unplaced = new List<UnplacedOfBatch>();
        await using var row = await query.ExecuteReaderAsync(cancel);
        while (await row.ReadAsync(cancel))
        {
            unplaced.Add(new(row.GetGuid(0), new(row.GetGuid(1), row.GetString(2), row.GetString(3)), row.GetBoolean(4)));
        }

        return unplaced;
    }

    private static NpgsqlCommand Query(NpgsqlConnection connection, string sql, IReadOnlyList<Guid> batches) =>
        new(sql, connection) { Parameters = { new() { Value = batches.ToArray() } } };
}
