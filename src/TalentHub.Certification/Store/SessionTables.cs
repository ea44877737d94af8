using TalentHub.Certification.Domain.Sessions;
using TalentHub.Platform.Domain;
using TalentHub.Platform.Store.Commits;

namespace TalentHub.Certification.Store;

/// <summary>Writes the arrangement of a batch: an earlier one is replaced whole.</summary>
public static class SessionTables
{
    /// <summary>Writes sessions, staff, seats and whoever has no place.</summary>
    public static void Write(Writes writes, Guid batchId, ArrangeSittings arrangement)
    {
        writes.Add("DELETE FROM certification.session WHERE batch_id = $1", batchId);
        writes.Add("DELETE FROM certification.unplaced WHERE batch_id = $1", batchId);
        WriteSessions(writes, batchId, arrangement.Sessions);
        WriteStaff(writes, arrangement.Sessions);
        WriteSeats(writes, arrangement.Sessions);
        writes.Add(
            """
            INSERT INTO certification.unplaced (registration_id, batch_id, part, reason)
            SELECT registration_id, $1, part, reason FROM unnest($2::uuid[], $3::text[], $4::text[]) AS unplaced (registration_id, part, reason)
            """,
            batchId,
            arrangement.Unplaced.Select(u => u.RegistrationId).ToArray(),
            arrangement.Unplaced.Select(u => u.Part).ToArray(),
            arrangement.Unplaced.Select(u => u.Reason).ToArray());
        WriteSupervision(writes, batchId, arrangement.Supervision);
        WriteRemedies(writes, batchId, arrangement.Remedies);
        WriteQuality(writes, batchId, arrangement);
    }

    /// <summary>Lets the next planning change what was set by hand.</summary>
    /// <param name="writes">The commit.</param>
    /// <param name="batchId">The batch.</param>
    /// <param name="sessionId">The session; null for all of the batch.</param>
    public static void ReleasePins(Writes writes, Guid batchId, Guid? sessionId)
    {
        writes.Add("UPDATE certification.session SET staff_pinned = false WHERE batch_id = $1 AND ($2::uuid IS NULL OR id = $2::uuid)", batchId, sessionId);
        writes.Add(
            """
            UPDATE certification.seat SET pinned = false
            FROM certification.session s
            WHERE s.id = seat.session_id AND s.batch_id = $1 AND ($2::uuid IS NULL OR s.id = $2::uuid) AND pinned
            """,
            batchId, sessionId);
    }

    private static void WriteSupervision(Writes writes, Guid batchId, IReadOnlyList<PlannedSupervision> supervision)
    {
        writes.Add("DELETE FROM certification.supervision WHERE batch_id = $1", batchId);
        writes.Add(
            """
            INSERT INTO certification.supervision (batch_id, day, site, person_id)
            SELECT $1, day, site, person_id FROM unnest($2::date[], $3::text[], $4::uuid[]) AS supervision (day, site, person_id)
            """,
            batchId, supervision.Select(s => s.Day).ToArray(), supervision.Select(s => s.Site).ToArray(), supervision.Select(s => s.PersonId).ToArray());
    }

    private static void WriteRemedies(Writes writes, Guid batchId, IReadOnlyList<PlanRemedy> remedies)
    {
        writes.Add("DELETE FROM certification.remedy WHERE batch_id = $1", batchId);
        writes.Add(
            """
            INSERT INTO certification.remedy (batch_id, place, kind, occupation_code, count, day, helps, site)
            SELECT $1, place, kind, occupation_code, count, day, helps, site
            FROM unnest($2::text[], $3::text[], $4::int[], $5::date[], $6::int[], $7::text[])
                WITH ORDINALITY AS remedy (kind, occupation_code, count, day, helps, site, place)
            """,
            batchId, remedies.Select(r => r.Kind).ToArray(), remedies.Select(r => r.OccupationCode).ToArray(), remedies.Select(r => r.Count).ToArray(),
            remedies.Select(r => r.Day).ToArray(), remedies.Select(r => r.Helps).ToArray(), remedies.Select(r => r.Site).ToArray());
    }

    private static void WriteQuality(Writes writes, Guid batchId, ArrangeSittings arrangement) => writes.Add(
        """
        INSERT INTO certification.plan (batch_id, run_id, cost, bound, unplaced, components, changed_at)
        VALUES ($1, $2, $3, $4, $5, $6::jsonb, $7)
        ON CONFLICT ON CONSTRAINT pk_plan DO UPDATE
        SET run_id = excluded.run_id, cost = excluded.cost, bound = excluded.bound, unplaced = excluded.unplaced,
            components = excluded.components, changed_at = excluded.changed_at
        """,
        batchId, arrangement.RunId, arrangement.Quality.Cost, arrangement.Quality.Bound, arrangement.Quality.Unplaced,
        Json.Text(arrangement.Quality.Components), writes.Context.At);

    private static void WriteSessions(Writes writes, Guid batchId, IReadOnlyList<PlannedSession> sessions) => writes.Add(
        """
        INSERT INTO certification.session (id, batch_id, part, site, room, starts_at, ends_at, candidates, staff_pinned)
        SELECT id, $1, part, site, room, starts_at, ends_at, candidates, staff_pinned
        FROM unnest($2::uuid[], $3::text[], $4::text[], $5::text[], $6::timestamptz[], $7::timestamptz[], $8::int[], $9::boolean[])
            AS session (id, part, site, room, starts_at, ends_at, candidates, staff_pinned)
        """,
        batchId,
        sessions.Select(s => s.Id).ToArray(), sessions.Select(s => s.Part).ToArray(), sessions.Select(s => s.Site).ToArray(),
        sessions.Select(s => s.Room).ToArray(), sessions.Select(s => s.StartsAt).ToArray(), sessions.Select(s => s.EndsAt).ToArray(),
        sessions.Select(s => s.Candidates.Count).ToArray(), sessions.Select(s => s.StaffPinned).ToArray());

    private static void WriteStaff(Writes writes, IReadOnlyList<PlannedSession> sessions)
    {
        var staff = sessions.SelectMany(s => s.Staff.Select((person, i) => (s.Id, Person: person, Duty: DutyOf(s, i)))).ToList();
        writes.Add(
            """
            INSERT INTO certification.session_staff (session_id, person_id, duty)
            SELECT session_id, person_id, duty FROM unnest($1::uuid[], $2::uuid[], $3::text[]) AS staff (session_id, person_id, duty)
            """,
            staff.Select(s => s.Id).ToArray(), staff.Select(s => s.Person).ToArray(), staff.Select(s => s.Duty).ToArray());
    }

    private static void WriteSeats(Writes writes, IReadOnlyList<PlannedSession> sessions)
    {
        var seats = sessions.SelectMany(s => s.Candidates.Select((candidate, i) =>
            (s.Id, s.Part, Candidate: candidate, Place: s.Places[i], Pinned: s.Pinned.Contains(candidate)))).ToList();
        writes.Add(
            """
            INSERT INTO certification.seat (registration_id, part, session_id, place, pinned)
            SELECT registration_id, part, session_id, place, pinned
            FROM unnest($1::uuid[], $2::text[], $3::uuid[], $4::int[], $5::boolean[]) AS seat (registration_id, part, session_id, place, pinned)
            """,
            seats.Select(s => s.Candidate).ToArray(), seats.Select(s => s.Part).ToArray(),
            seats.Select(s => s.Id).ToArray(), seats.Select(s => s.Place).ToArray(), seats.Select(s => s.Pinned).ToArray());
    }

    private static string DutyOf(PlannedSession session, int index) =>
        session.Part == "Theory" ? "Invigilator" : index == 0 ? "Leader" : "Assessor";
}
