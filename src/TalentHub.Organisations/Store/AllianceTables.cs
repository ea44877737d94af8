using TalentHub.Organisations.Domain.Alliances;
using TalentHub.Platform.Store.Commits;

namespace TalentHub.Organisations.Store;

/// <summary>Writes alliances and their members.</summary>
public static class AllianceTables
{
    /// <summary>Writes an alliance as it now is.</summary>
    public static void Write(Writes writes, Guid id, Alliance alliance)
    {
        writes.Refuses("ux_alliance_name", AllianceProblem.NameTaken);
        writes.Add(
            """
            INSERT INTO organisations.alliance (id, name, founded_on, state, changed_at)
            VALUES ($1, $2, $3, $4, $5)
            ON CONFLICT ON CONSTRAINT pk_alliance DO UPDATE
            SET name = excluded.name, state = excluded.state, changed_at = excluded.changed_at
            """,
            id, alliance.Name, alliance.FoundedOn, alliance.State, writes.Context.At);
    }

    /// <summary>Takes enterprises in; a stranger among them refuses the command.</summary>
    public static void Admit(Writes writes, Guid id, IReadOnlyList<Guid> enterprises)
    {
        writes.Refuses("fk_alliance_member_enterprise", AllianceProblem.MemberUnknown);
        writes.Add(
            """
            INSERT INTO organisations.alliance_member (alliance_id, enterprise_id, joined_on)
            SELECT DISTINCT $1::uuid, enterprise_id, $3::date FROM unnest($2::uuid[]) AS admitted (enterprise_id)
            ON CONFLICT ON CONSTRAINT pk_alliance_member DO NOTHING
            """,
            id, enterprises.ToArray(), writes.Context.Today);
    }

    /// <summary>Lets an enterprise go.</summary>
    public static void Dismiss(Writes writes, Guid id, Guid enterpriseId) => writes.Add(
        "DELETE FROM organisations.alliance_member WHERE alliance_id = $1 AND enterprise_id = $2", id, enterpriseId);

    /// <summary>Founds alliances and enters memberships of a roster. What another commit did meanwhile refuses the chunk, which is tried again.</summary>
    public static void Insert(Writes writes, IReadOnlyList<NewAlliance> founded, IReadOnlyList<NewMembership> added)
    {
        writes.Refuses("ux_alliance_name", CommitProblem.ChangedMeanwhile);
        writes.Add(
            """
            INSERT INTO organisations.alliance (id, name, founded_on, state, changed_at)
            SELECT id, name, $3::date, 'Active', $4 FROM unnest($1::uuid[], $2::text[]) AS founded (id, name)
            """,
            founded.Select(a => a.Id).ToArray(), founded.Select(a => a.Name).ToArray(), writes.Context.Today, writes.Context.At);
        writes.Add(
            """
            INSERT INTO organisations.alliance_member (alliance_id, enterprise_id, joined_on)
            SELECT alliance_id, enterprise_id, $3::date FROM unnest($1::uuid[], $2::uuid[]) AS added (alliance_id, enterprise_id)
            ON CONFLICT ON CONSTRAINT pk_alliance_member DO NOTHING
            """,
            added.Select(m => m.AllianceId).ToArray(), added.Select(m => m.EnterpriseId).ToArray(), writes.Context.Today);
    }
}
