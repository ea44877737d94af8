using Npgsql;
using TalentHub.Organisations.Domain;
using TalentHub.Platform.Domain;
using TalentHub.Platform.Store;

namespace TalentHub.Certification.Store;

/// <summary>The admission tickets of a person. Ask only for the reader's own.</summary>
public sealed class OwnTickets(TalentHubDatabase database)
{
    /// <summary>Those of examinations that are arranged or under way, the next first.</summary>
    public async Task<IReadOnlyList<OwnTicketView>> Of(Guid personId, CancellationToken cancel = default)
    {
        await using var connection = await database.Open(cancel);
        await using var query = new NpgsqlCommand(
            $"""
            SELECT b.id, b.title, b.body_name, r.ticket, r.name, r.document_mask, r.occupation_code, r.level, r.access, r.extra_time,
                   ARRAY(SELECT u.part FROM certification.unplaced u WHERE u.registration_id = r.id ORDER BY u.part),
                   ARRAY(SELECT CASE d.subject WHEN 'PanelReview' THEN 'Review' ELSE d.subject END FROM certification.score d
                         WHERE d.registration_id = r.id AND d.mark = 'Deferred' ORDER BY d.subject),
                   s.part, s.site, s.room, s.starts_at, s.ends_at, s.place, {CarriedPart.OfRegistration}
            FROM certification.registration r
            JOIN certification.batch b ON b.id = r.batch_id AND b.kind = 'Examination' AND b.state IN ('Arranged', 'Marking')
            LEFT JOIN certification.taken_seat s ON s.registration_id = r.id
            WHERE r.person_id = $1 AND r.state = 'Registered' AND r.ticket IS NOT NULL
            ORDER BY b.exam_from, b.id, s.starts_at
            """,
            connection)
        {
            Parameters = { new() { Value = personId } },
        };
        var rows = new List<(OwnTicketView Ticket, SeatView? Seat)>();
        await using var row = await query.ExecuteReaderAsync(cancel);
        while (await row.ReadAsync(cancel))
        {
            var ticket = new TicketView(
                row.GetString(3), row.GetString(4), row.GetString(5), row.GetString(6), (SkillLevel)row.GetInt16(7), row.GetBoolean(8), row.GetBoolean(9), [])
            {
                Carried = Json.Read<List<CarriedPart>>(row.GetString(18)),
            };
            rows.Add((
                new(row.GetGuid(0), row.GetString(1), row.GetString(2), ticket, row.GetFieldValue<string[]>(10), row.GetFieldValue<string[]>(11)),
                row.IsDBNull(12) ? null : new(
                    row.GetString(12), row.GetString(13), row.GetString(14), row.GetFieldValue<DateTimeOffset>(15), row.GetFieldValue<DateTimeOffset>(16), row.GetInt32(17))));
        }

        return [.. rows.GroupBy(r => r.Ticket.BatchId).Select(g => With(g.First().Ticket, [.. g.Select(r => r.Seat).OfType<SeatView>()]))];
    }

    private static OwnTicketView With(OwnTicketView own, IReadOnlyList<SeatView> seats) => own with { Ticket = own.Ticket with { Seats = seats } };
}
