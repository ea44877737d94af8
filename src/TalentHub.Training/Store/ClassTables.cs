using TalentHub.People.Domain.Persons;
using TalentHub.People.Store;
using TalentHub.Platform.Store.Commits;
using TalentHub.Training.Domain.Classes;

namespace TalentHub.Training.Store;

/// <summary>Writes classes and their students.</summary>
public static class ClassTables
{
    /// <summary>The kind of a class on timelines.</summary>
    public const string Subject = "class";

    /// <summary>Writes a class as it now is.</summary>
    public static void Write(Writes writes, Guid id, TrainingClass after)
    {
        writes.Refuses("ux_class_name", ClassProblem.NameTaken.With(("year", after.Year), ("name", after.Name)).In("name"));
        writes.Add(
            """
            INSERT INTO training.class
                (id, school_id, name, occupation_code, level, year, partner_id, agreement_id, state, students, opened_at, changed_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7::uuid, $8::uuid, $9, $10, $11, $11)
            ON CONFLICT ON CONSTRAINT pk_class DO UPDATE
            SET name = excluded.name, occupation_code = excluded.occupation_code, level = excluded.level, year = excluded.year,
                partner_id = excluded.partner_id, agreement_id = excluded.agreement_id, state = excluded.state, students = excluded.students, changed_at = excluded.changed_at
            """,
            id, after.SchoolId, after.Name, after.OccupationCode, (short)after.Level, after.Year, after.PartnerId, after.AgreementId,
            after.State, after.Students, writes.Context.At);
    }

    /// <summary>Takes students in; persons who are new are written in the same commit. A student who left comes back to the same row.</summary>
    public static void Enrol(Writes writes, Guid id, TrainingClass of, IReadOnlyList<PersonMatch> students)
    {
        PersonTables.Insert(writes, students);
        PersonTables.RefusesVanished(writes, "enrolment");
        writes.Refuses("ux_enrolment_school_person", CommitProblem.ChangedMeanwhile);
        writes.Add(
            """
            INSERT INTO training.enrolment (id, class_id, school_id, person_id, state, enrolled_on)
            SELECT id, $1, $2, person_id, 'Enrolled', $3 FROM unnest($4::uuid[], $5::uuid[]) AS student (id, person_id)
            ON CONFLICT ON CONSTRAINT ux_enrolment_class_person DO UPDATE
            SET state = 'Enrolled', enrolled_on = excluded.enrolled_on, left_on = NULL, reason = NULL
            """,
            id, of.SchoolId, writes.Context.Today,
            students.Select(_ => Guid.CreateVersion7()).ToArray(), students.Select(s => s.PersonId).ToArray());
    }

    /// <summary>Lets a student go.</summary>
    public static void Withdraw(Writes writes, Guid id, Guid personId)
    {
        writes.Add(
            """
            UPDATE training.enrolment SET state = 'Withdrawn', left_on = $3, reason = $4
            WHERE class_id = $1 AND person_id = $2 AND state = 'Enrolled'
            """,
            id, personId, writes.Context.Today, writes.Context.Reason);
        writes.Touches(PersonTables.Subject, personId.ToString());
    }

    /// <summary>Lets everybody go who is enrolled: withdrawn with a class given up, graduated with a class taught to its end.</summary>
    public static void End(Writes writes, Guid id, EnrolmentState to) => writes.Add(
        "UPDATE training.enrolment SET state = $2, left_on = $3, reason = $4::text WHERE class_id = $1 AND state = 'Enrolled'",
        id, to, writes.Context.Today, writes.Context.Reason);
}
