using TalentHub.Certification.Domain.Sessions;
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
    }

    private static void WriteSessions(Writes writes, Guid batchId, IReadOnlyList<PlannedSession> sessions) => writes.Add(
        """
        INSERT INTO certification.session (id, batch_id, part, site, room, starts_at, ends_at, candidates)
        SELECT id, $1, part, site, room, starts_at, ends_at, candidates
        FROM unnest($2::uuid[], $3::text[], $4::text[], $5::text[], $6::timestamptz[], $7::timestamptz[], $8::int[])
            AS session (id, part, site, room, starts_at, ends_at, candidates)
        """,
        batchId,
        sessions.Select(s => s.Id).ToArray(), sessions.Select(s => s.Part).ToArray(), sessions.Select(s => s.Site).ToArray(),
        sessions.Select(s => s.Room).ToArray(), sessions.Select(s => s.StartsAt).ToArray(), sessions.Select(s => s.EndsAt).ToArray(),
        sessions.Select(s => s.Candidates.Count).ToArray());

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
        var seats = sessions.SelectMany(s => s.Candidates.Select((candidate, i) => (s.Id, s.Part, Candidate: candidate, Place: i + 1))).ToList();
        writes.Add(
            """
            INSERT INTO certification.seat (registration_id, part, session_id, place)
            SELECT registration_id, part, session_id, place
            FROM unnest($1::uuid[], $2::text[], $3::uuid[], $4::int[]) AS seat (registration_id, part, session_id, place)
            """,
            seats.Select(s => s.Candidate).ToArray(), seats.Select(s => s.Part).ToArray(),
            seats.Select(s => s.Id).ToArray(), seats.Select(s => s.Place).ToArray());
    }

    private static string DutyOf(PlannedSession session, int index) =>
        session.Part == "Theory" ? "Invigilator" : index == 0 ? "Leader" : "Assessor";
}
