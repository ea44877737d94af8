using TalentHub.Certification.Domain.Batches;
using TalentHub.Certification.Domain.Repairs;
using TalentHub.Certification.Domain.Sessions;
using TalentHub.Platform.Store.Commits;

namespace TalentHub.Certification.Store;

/// <summary>Writes what happened to a published plan, and which tickets moved for it.</summary>
public static class RepairTables
{
    /// <summary>Writes what is recorded.</summary>
    public static void Record(Writes writes, Guid batchId, BatchClosure closure) => writes.Add(
        """
        INSERT INTO certification.batch_closure
            (id, batch_id, kind, person_id, site, room, from_day, to_day, reason, recorded_by_name, recorded_at)
        VALUES ($1, $2, $3, $4::uuid, $5::text, $6::text, $7, $8, $9, $10, $11)
        """,
        closure.Id, batchId, closure.Kind, closure.PersonId, closure.Site, closure.Room, closure.From, closure.To, closure.Reason,
        writes.Context.ActorName, writes.Context.At);

    /// <summary>Notes that it is taken back; the row stays as a record.</summary>
    public static void Withdraw(Writes writes, Guid id) => writes.Add(
        "UPDATE certification.batch_closure SET withdrawn_by_name = $2, withdrawn_reason = $3::text, withdrawn_at = $4 WHERE id = $1",
        id, writes.Context.ActorName, writes.Context.Reason?.Trim(), writes.Context.At);

    /// <summary>Writes which tickets moved in an arrangement, and what is recorded that it obeys.</summary>
    /// <param name="writes">The commit.</param>
    /// <param name="batchId">The batch.</param>
    /// <param name="arrangement">The arrangement.</param>
    /// <param name="obeyed">What is recorded that it obeys.</param>
    /// <param name="by">The run that found it, or the command that changed it by hand.</param>
    public static void Write(Writes writes, Guid batchId, ArrangeSittings arrangement, IReadOnlyList<Guid> obeyed, Guid by)
    {
        writes.Add(
            "UPDATE certification.batch_closure SET settled_at = $2 WHERE batch_id = $1 AND settled_at IS NULL AND withdrawn_at IS NULL AND id = ANY ($3)",
            batchId, writes.Context.At, obeyed.ToArray());
        if (arrangement.Moved.Count > 0)
        {
            WriteMoved(writes, batchId, by, arrangement.Moved);
        }
    }

    /// <summary>Notes that those who have no ticket yet came after the sittings were arranged, and have no place in the parts of their tracks.</summary>
    /// <param name="writes">The commit; stands before the one that gives tickets.</param>
    /// <param name="batchId">The batch.</param>
    /// <param name="parts">The parts of each track.</param>
    public static void Late(Writes writes, Guid batchId, IReadOnlyList<(TrackPlan Track, string Part)> parts) => writes.Add(
        """
        INSERT INTO certification.unplaced (registration_id, batch_id, part, reason)
        SELECT r.id, r.batch_id, given.part, $5
        FROM certification.registration r
        JOIN unnest($2::text[], $3::smallint[], $4::text[]) AS given (occupation_code, level, part) USING (occupation_code, level)
        WHERE r.batch_id = $1 AND r.state = 'Registered' AND r.ticket IS NULL
          AND NOT EXISTS (SELECT FROM certification.score s WHERE s.registration_id = r.id AND CASE s.subject WHEN 'PanelReview' THEN 'Review' ELSE s.subject END = given.part)
        """,
        batchId, parts.Select(p => p.Track.OccupationCode).ToArray(), parts.Select(p => (short)p.Track.Level).ToArray(), parts.Select(p => p.Part).ToArray(),
        UnplacedCandidate.Late);

    private static void WriteMoved(Writes writes, Guid batchId, Guid by, IReadOnlyList<MovedTicket> moved) => writes.Add(
        """
        INSERT INTO certification.ticket_move
            (run_id, registration_id, part, batch_id, from_site, from_room, from_starts_at, to_site, to_room, to_starts_at, why, because, moved_at)
        SELECT $1, registration_id, part, $2, from_site, from_room, from_starts_at, to_site, to_room, to_starts_at, why, because, $3
        FROM unnest($4::uuid[], $5::text[], $6::text[], $7::text[], $8::timestamptz[], $9::text[], $10::text[], $11::timestamptz[], $12::text[], $13::text[])
            AS moved (registration_id, part, from_site, from_room, from_starts_at, to_site, to_room, to_starts_at, why, because)
        """,
        by, batchId, writes.Context.At,
        moved.Select(m => m.RegistrationId).ToArray(), moved.Select(m => m.Part).ToArray(),
        moved.Select(m => m.From.Site).ToArray(), moved.Select(m => m.From.Room).ToArray(), moved.Select(m => m.From.StartsAt).ToArray(),
        moved.Select(m => m.To?.Site).ToArray(), moved.Select(m => m.To?.Room).ToArray(), moved.Select(m => m.To?.StartsAt).ToArray(),
        moved.Select(m => m.Why.ToString()).ToArray(), moved.Select(m => m.Because).ToArray());
}
