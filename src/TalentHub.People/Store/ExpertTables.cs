using TalentHub.People.Domain.Experts;
using TalentHub.Platform.Domain.Personal;
using TalentHub.Platform.Store.Commits;

namespace TalentHub.People.Store;

/// <summary>Writes experts, their engagements and days.</summary>
public static class ExpertTables
{
    /// <summary>Adds the expert's row; one that is there stays as it is, and is seen by the employer that named it.</summary>
    public static void Register(Writes writes, Guid personId, RegisterExpert command)
    {
        PersonTables.RefusesVanished(writes, "expert");
        writes.Touches(PersonTables.Subject, personId.ToString());
        writes.Add(
            """
            INSERT INTO people.expert (person_id, home_employer, home_city, speciality, registered_at)
            VALUES ($1, $2, $3, $4, $5)
            ON CONFLICT ON CONSTRAINT pk_expert DO NOTHING
            """,
            personId, command.HomeEmployer.Trim(), command.HomeCity.Trim(), command.Speciality.Trim(), writes.Context.At);
        if (writes.Context.OrganisationId is { } employer)
        {
            writes.Add(
                """
                INSERT INTO people.expert_employer (person_id, employer_id, named_at) VALUES ($1, $2, $3)
                ON CONFLICT ON CONSTRAINT pk_expert_employer DO NOTHING
                """,
                personId, employer, writes.Context.At);
        }
    }

    /// <summary>Writes the account that is paid to, sealed.</summary>
    public static void SetAccount(Writes writes, Guid personId, string bankCode, SealedText account, string holder) => writes.Add(
        "UPDATE people.expert SET bank_code = $2, account_cipher = $3, account_mask = $4, account_name = $5 WHERE person_id = $1",
        personId, bankCode, account.Cipher, account.Mask, holder);

    /// <summary>Writes an engagement as it now is.</summary>
    public static void Write(Writes writes, Guid personId, Engagement engagement)
    {
        writes.Touches("engagement", engagement.Id.ToString());
        writes.Refuses("ck_engagement_owner", ExpertProblem.EngagementExists);
        writes.Add(
            """
            INSERT INTO people.engagement
                (id, person_id, employer_id, way, topic, starts_on, ends_on, pay, state, changed_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
            ON CONFLICT ON CONSTRAINT pk_engagement DO UPDATE
            SET owned = people.engagement.person_id = excluded.person_id, way = excluded.way, topic = excluded.topic, starts_on = excluded.starts_on, ends_on = excluded.ends_on,
                pay = excluded.pay, state = excluded.state, changed_at = excluded.changed_at
            """,
            engagement.Id, personId, engagement.EmployerId, engagement.Terms.Way, engagement.Terms.Topic, engagement.Terms.From,
            engagement.Terms.To, engagement.Terms.Pay.Amount, engagement.State, writes.Context.At);
    }

    /// <summary>Adds days worked; a day that another employer recorded meanwhile refuses the command.</summary>
    public static void RecordDays(Writes writes, Guid personId, Guid employerId, RecordDays command)
    {
        writes.Refuses("ux_engagement_day", ExpertProblem.DayTakenMeanwhile);
        writes.Add(
            """
            INSERT INTO people.engagement_day (person_id, day, engagement_id, employer_id, recorded_at)
            SELECT DISTINCT $1::uuid, day, $3::uuid, $4::uuid, $5::timestamptz FROM unnest($2::date[]) AS worked (day)
            """,
            personId, command.Days.ToArray(), command.EngagementId, employerId, writes.Context.At);
    }

    /// <summary>Confirms the days recorded so far.</summary>
    public static void ConfirmDays(Writes writes, Guid engagementId) => writes.Add(
        "UPDATE people.engagement_day SET confirmed_at = $2 WHERE engagement_id = $1 AND confirmed_at IS NULL",
        engagementId, writes.Context.At);
}
