using TalentHub.Platform.Store.Commits;
using TalentHub.Training.Domain.Agreements;

namespace TalentHub.Training.Store;

/// <summary>Writes agreements.</summary>
public static class AgreementTables
{
    /// <summary>The kind of an agreement on timelines.</summary>
    public const string Subject = "agreement";

    /// <summary>Writes an agreement as it now is; refused when the two have another live one.</summary>
    public static void Write(Writes writes, Guid id, Agreement agreement)
    {
        var terms = agreement.Terms!;
        writes.Refuses("ux_agreement_live", AgreementProblem.AlreadyLive);
        writes.Add(
            """
            INSERT INTO training.agreement (id, school_id, enterprise_id, kind, starts_on, ends_on, state, signed_at, changed_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $8)
            ON CONFLICT ON CONSTRAINT pk_agreement DO UPDATE SET state = excluded.state, changed_at = excluded.changed_at
            """,
            id, agreement.SchoolId, agreement.EnterpriseId, terms.Kind, terms.From, terms.To, agreement.State, writes.Context.At);
    }

    /// <summary>Enters the agreements of a list, in one statement. What another commit signed meanwhile refuses the chunk, which is tried again.</summary>
    public static void Insert(Writes writes, Guid schoolId, IReadOnlyList<NewAgreement> added)
    {
        writes.Refuses("ux_agreement_live", CommitProblem.ChangedMeanwhile);
        writes.Add(
            """
            INSERT INTO training.agreement (id, school_id, enterprise_id, kind, starts_on, ends_on, state, signed_at, changed_at)
            SELECT id, $1, enterprise_id, kind, starts_on, ends_on, 'Live', $2, $2
            FROM unnest($3::uuid[], $4::uuid[], $5::text[], $6::date[], $7::date[]) AS added (id, enterprise_id, kind, starts_on, ends_on)
            """,
            schoolId, writes.Context.At,
            added.Select(a => a.Id).ToArray(), added.Select(a => a.EnterpriseId).ToArray(), added.Select(a => a.Terms.Kind.ToString()).ToArray(),
            added.Select(a => a.Terms.From).ToArray(), added.Select(a => a.Terms.To).ToArray());
        foreach (var agreement in added)
        {
            writes.Touches(Subject, agreement.Id.ToString());
        }
    }
}
