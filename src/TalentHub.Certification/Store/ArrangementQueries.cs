using Npgsql;
using TalentHub.Certification.Domain.Planning;
using TalentHub.Certification.Domain.Sessions;
using TalentHub.Organisations.Domain;
using TalentHub.Platform.Domain;
using TalentHub.Platform.Store;

namespace TalentHub.Certification.Store;

/// <summary>The arrangement of a batch as pages and papers show it. Ask only for a batch that the reader may see.</summary>
public sealed class ArrangementQueries(TalentHubDatabase database)
{
    /// <summary>The sittings in order of time and room.</summary>
    public async Task<IReadOnlyList<SessionView>> Sessions(Guid batchId, CancellationToken cancel = default)
    {
        await using var connection = await database.Open(cancel);
        await using var query = new NpgsqlCommand(
            """
            SELECT s.id, s.part, s.site, s.room, s.starts_at, s.ends_at, s.candidates,
                   coalesce(array_agg(p.name ORDER BY staff.duty = 'Leader' DESC, p.name) FILTER (WHERE p.id IS NOT NULL), '{}'),
                   s.staff_pinned OR EXISTS (SELECT FROM certification.seat WHERE seat.session_id = s.id AND seat.pinned),
                   ARRAY(SELECT DISTINCT r.occupation_code || ' ' || r.level FROM certification.seat
                         JOIN certification.registration r ON r.id = seat.registration_id WHERE seat.session_id = s.id ORDER BY 1)
            FROM certification.session s
            LEFT JOIN certification.session_staff staff ON staff.session_id = s.id
            LEFT JOIN people.person p ON p.id = staff.person_id
            WHERE s.batch_id = $1
            GROUP BY s.id
            ORDER BY s.starts_at, s.site, s.room
            """,
            connection)
        {
            Parameters = { new() { Value = batchId } },
        };
        var sessions = new List<SessionView>();
        await using var row = await query.ExecuteReaderAsync(cancel);
        while (await row.ReadAsync(cancel))
        {
            sessions.Add(new(
                row.GetGuid(0), row.GetString(1), row.GetString(2), row.GetString(3), row.GetFieldValue<DateTimeOffset>(4),
                row.GetFieldValue<DateTimeOffset>(5), row.GetInt32(6), row.GetFieldValue<string[]>(7), row.GetBoolean(8))
            {
                Tracks = row.GetFieldValue<string[]>(9),
            });
        }

        return sessions;
    }

    /// <summary>Who supervises, by day and site; a site that the plan does not name is left empty.</summary>
    public async Task<IReadOnlyList<SupervisionView>> Supervision(Guid batchId, CancellationToken cancel = default)
    {
        await using var connection = await database.Open(cancel);
        await using var query = new NpgsqlCommand(
            """
            SELECT v.day, v.site, array_agg(p.name ORDER BY p.name)
            FROM certification.supervision v
            JOIN people.person p ON p.id = v.person_id
            WHERE v.batch_id = $1
            GROUP BY v.day, v.site
            ORDER BY v.day, v.site
            """,
            connection)
        {
            Parameters = { new() { Value = batchId } },
        };
        var supervision = new List<SupervisionView>();
        await using var row = await query.ExecuteReaderAsync(cancel);
        while (await row.ReadAsync(cancel))
        {
            supervision.Add(new(row.GetFieldValue<DateOnly>(0), row.GetString(1), row.GetFieldValue<string[]>(2)));
        }

        return supervision;
    }

    /// <summary>Who has no place, and why.</summary>
    public async Task<IReadOnlyList<UnplacedView>> Unplaced(Guid batchId, CancellationToken cancel = default)
    {
        await using var connection = await database.Open(cancel);
        await using var query = new NpgsqlCommand(
            """
            SELECT coalesce(r.ticket, ''), r.name, u.part, u.reason
            FROM certification.unplaced u
            JOIN certification.registration r ON r.id = u.registration_id
            WHERE u.batch_id = $1
            ORDER BY r.ticket, u.part
            """,
            connection)
        {
            Parameters = { new() { Value = batchId } },
        };
        var unplaced = new List<UnplacedView>();
        await using var row = await query.ExecuteReaderAsync(cancel);
        while (await row.ReadAsync(cancel))
        {
            unplaced.Add(new(row.GetString(0), row.GetString(1), row.GetString(2), row.GetString(3)));
        }

        return unplaced;
    }

    /// <summary>Which parts are deferred, by ticket.</summary>
    public async Task<IReadOnlyList<DeferredView>> Deferred(Guid batchId, CancellationToken cancel = default)
    {
        await using var connection = await database.Open(cancel);
        await using var query = new NpgsqlCommand(
            """
            SELECT r.ticket, r.name, CASE s.subject WHEN 'PanelReview' THEN 'Review' ELSE s.subject END, s.entered_by_name, s.entered_at
            FROM certification.registration r
            JOIN certification.score s ON s.registration_id = r.id AND s.mark = 'Deferred'
            WHERE r.batch_id = $1 AND r.state = 'Registered' AND r.ticket IS NOT NULL
            ORDER BY r.ticket, s.subject
            """,
            connection)
        {
            Parameters = { new() { Value = batchId } },
        };
        var deferred = new List<DeferredView>();
        await using var row = await query.ExecuteReaderAsync(cancel);
        while (await row.ReadAsync(cancel))
        {
            deferred.Add(new(row.GetString(0), row.GetString(1), row.GetString(2), row.GetString(3), row.GetFieldValue<DateTimeOffset>(4)));
        }

        return deferred;
    }

    /// <summary>What the evaluator said of the plan; null where there is none.</summary>
    public async Task<PlanView?> Plan(Guid batchId, CancellationToken cancel = default)
    {
        await using var connection = await database.Open(cancel);
        await using var query = new NpgsqlCommand(
            """
            SELECT cost, bound, components::text, changed_at,
                   greatest(plan.unplaced, (SELECT count(*)::integer FROM certification.unplaced WHERE unplaced.batch_id = plan.batch_id))
            FROM certification.plan WHERE batch_id = $1
            """, connection)
        {
            Parameters = { new() { Value = batchId } },
        };
        await using var row = await query.ExecuteReaderAsync(cancel);
        return await row.ReadAsync(cancel)
            ? new(row.GetInt64(0), row.GetInt64(1), Json.Read<List<PlanComponent>>(row.GetString(2)), row.GetFieldValue<DateTimeOffset>(3), row.GetInt32(4))
            : null;
    }

    /// <summary>What would help those who still have no place, the cheapest first.</summary>
    public async Task<IReadOnlyList<PlanRemedy>> Remedies(Guid batchId, CancellationToken cancel = default)
    {
        await using var connection = await database.Open(cancel);
        await using var query = new NpgsqlCommand(
            """
            SELECT kind, occupation_code, count, day, least(helps, lacking.parts), site
            FROM certification.remedy, (SELECT count(*)::int AS parts FROM certification.unplaced WHERE batch_id = $1) AS lacking
            WHERE batch_id = $1 AND lacking.parts > 0
            ORDER BY place
            """,
            connection)
        {
            Parameters = { new() { Value = batchId } },
        };
        var remedies = new List<PlanRemedy>();
        await using var row = await query.ExecuteReaderAsync(cancel);
        while (await row.ReadAsync(cancel))
        {
            remedies.Add(new(
                row.GetString(0), row.IsDBNull(1) ? null : row.GetString(1), row.GetInt32(2), row.IsDBNull(3) ? null : row.GetFieldValue<DateOnly>(3), row.GetInt32(4))
            {
                Site = row.IsDBNull(5) ? null : row.GetString(5),
            });
        }

        return remedies;
    }

    /// <summary>Parts of a batch's candidates that are carried over from earlier batches, by registration.</summary>
    public async Task<ILookup<Guid, CarriedPart>> Carried(Guid batchId, CancellationToken cancel = default)
    {
        await using var connection = await database.Open(cancel);
        await using var query = new NpgsqlCommand(
            $"""
            SELECT r.id, {CarriedPart.OfRegistration}
            FROM certification.registration r
            WHERE r.batch_id = $1 AND EXISTS (SELECT FROM certification.score s WHERE s.registration_id = r.id AND s.carried_from IS NOT NULL)
            """,
            connection)
        {
            Parameters = { new() { Value = batchId } },
        };
        var carried = new List<(Guid Registration, CarriedPart Part)>();
        await using var row = await query.ExecuteReaderAsync(cancel);
        while (await row.ReadAsync(cancel))
        {
            var registration = row.GetGuid(0);
            carried.AddRange(Json.Read<List<CarriedPart>>(row.GetString(1)).Select(part => (registration, part)));
        }

        return carried.ToLookup(c => c.Registration, c => c.Part);
    }

    /// <summary>Admission tickets by number, so many from an offset on.</summary>
    public async Task<IReadOnlyList<TicketView>> Tickets(Guid batchId, int skip, int take, CancellationToken cancel = default)
    {
        await using var connection = await database.Open(cancel);
        await using var query = new NpgsqlCommand(
            $"""
            SELECT r.ticket, r.name, r.document_mask, r.occupation_code, r.level, s.part, s.site, s.room, s.starts_at, s.ends_at, seat.place, r.access, r.extra_time,
                   {CarriedPart.OfRegistration}
            FROM (SELECT * FROM certification.registration
                  WHERE batch_id = $1 AND state = 'Registered' AND ticket IS NOT NULL ORDER BY ticket OFFSET $2 LIMIT $3) r
            LEFT JOIN certification.seat ON seat.registration_id = r.id
            LEFT JOIN certification.session s ON s.id = seat.session_id
            ORDER BY r.ticket, s.starts_at
            """,
            connection)
        {
            Parameters = { new() { Value = batchId }, new() { Value = skip }, new() { Value = take } },
        };
        var rows = new List<(TicketView Ticket, SeatView? Seat)>();
        await using var row = await query.ExecuteReaderAsync(cancel);
        while (await row.ReadAsync(cancel))
        {
            rows.Add((
                new(row.GetString(0), row.GetString(1), row.GetString(2), row.GetString(3), (SkillLevel)row.GetInt16(4), row.GetBoolean(11), row.GetBoolean(12), [])
                {
                    Carried = Json.Read<List<CarriedPart>>(row.GetString(13)),
                },
                row.IsDBNull(5) ? null : new(
                    row.GetString(5), row.GetString(6), row.GetString(7), row.GetFieldValue<DateTimeOffset>(8),
                    row.GetFieldValue<DateTimeOffset>(9), row.GetInt32(10))));
        }

        return [.. rows.GroupBy(r => r.Ticket.Ticket, StringComparer.Ordinal)
            .Select(g => g.First().Ticket with { Seats = [.. g.Select(r => r.Seat).OfType<SeatView>()] })];
    }
}
