using TalentHub.Certification.Domain.Batches;
using TalentHub.Certification.Domain.Candidates;
using TalentHub.People.Domain.Persons;
using TalentHub.People.Store;
using TalentHub.Platform.Store.Commits;

namespace TalentHub.Certification.Store;

/// <summary>Writes the candidates of a batch.</summary>
public static class CandidateTables
{
    /// <summary>Enters candidates; persons who are new are written in the same commit.</summary>
    public static void Register(Writes writes, AssessmentBatch batch, IReadOnlyList<(CandidateEntry Candidate, PersonMatch Person)> entered)
    {
        PersonTables.Insert(writes, [.. entered.Select(e => e.Person)]);
        PersonTables.RefusesVanished(writes, "registration");
        writes.Refuses("ux_registration_person", CommitProblem.ChangedMeanwhile);
        writes.Refuses("ux_registration_open", CommitProblem.ChangedMeanwhile);
        writes.Add(
            """
            INSERT INTO certification.registration
                (id, batch_id, body_id, person_id, occupation_code, level, name, document_kind, document_cipher, document_mask,
                 work_years, post, photo_number, class_name, access, extra_time, state, open, registered_at)
            SELECT entered.id, $1, $2, entered.person_id, entered.occupation_code, entered.level, entered.name,
                   coalesce(person.document_kind, ''), coalesce(person.document_cipher, ''), coalesce(person.document_mask, ''),
                   entered.work_years, entered.post, entered.photo_number, entered.class_name, entered.access, entered.extra_time, 'Registered', true, $3
            FROM unnest($4::uuid[], $5::uuid[], $6::text[], $7::smallint[], $8::text[], $9::int[], $10::text[], $11::text[], $12::text[],
                        $13::boolean[], $14::boolean[])
                AS entered (id, person_id, occupation_code, level, name, work_years, post, photo_number, class_name, access, extra_time)
            LEFT JOIN people.person person ON person.id = entered.person_id
            """,
            batch.Id, batch.BodyId, writes.Context.At,
            entered.Select(_ => Guid.CreateVersion7()).ToArray(),
            entered.Select(e => e.Person.PersonId).ToArray(),
            entered.Select(e => e.Candidate.OccupationCode).ToArray(),
            entered.Select(e => (short)e.Candidate.Level).ToArray(),
            entered.Select(e => e.Candidate.Person.Name.Text).ToArray(),
            entered.Select(e => e.Candidate.WorkYears).ToArray(),
            entered.Select(e => e.Candidate.Post).ToArray(),
            entered.Select(e => e.Candidate.PhotoNumber).ToArray(),
            entered.Select(e => e.Candidate.ClassName).ToArray(),
            entered.Select(e => e.Candidate.Accommodations?.Access ?? false).ToArray(),
            entered.Select(e => e.Candidate.Accommodations?.ExtraTime ?? false).ToArray());
    }

    /// <summary>Takes a candidate out; the row stays as a record.</summary>
    public static void Withdraw(Writes writes, Guid registrationId)
    {
        writes.Add("UPDATE certification.registration SET state = 'Withdrawn', open = false WHERE id = $1", registrationId);
        writes.Touches(ScoreTables.Registration, registrationId.ToString());
    }

    /// <summary>Notes the day on which tickets are out for the first time.</summary>
    public static void TicketsOut(Writes writes, IReadOnlyList<Guid> registrations) => writes.Add(
        "UPDATE certification.registration SET ticket_out = $2 WHERE id = ANY ($1) AND ticket_out IS NULL", registrations.ToArray(), writes.Context.Today);

    /// <summary>The batch is given up: its candidates may be entered elsewhere.</summary>
    public static void Close(Writes writes, Guid batchId) =>
        writes.Add("UPDATE certification.registration SET open = false WHERE batch_id = $1 AND open", batchId);

    /// <summary>Gives a ticket number to everybody who has none: the first examination day and a running number within the batch.</summary>
    public static void GiveTickets(Writes writes, AssessmentBatch batch) => writes.Add(
        """
        WITH given AS (SELECT count(*) AS last FROM certification.registration WHERE batch_id = $1 AND ticket IS NOT NULL),
        waiting AS (
            SELECT id, row_number() OVER (ORDER BY occupation_code, level DESC, id) AS ordinal
            FROM certification.registration
            WHERE batch_id = $1 AND state = 'Registered' AND ticket IS NULL)
        UPDATE certification.registration r
        SET ticket = $2 || lpad((given.last + waiting.ordinal)::text, 5, '0')
        FROM waiting, given
        WHERE r.id = waiting.id
        """,
        batch.Id, batch.ExamFrom.ToString("yyyyMMdd", System.Globalization.CultureInfo.InvariantCulture));
}
