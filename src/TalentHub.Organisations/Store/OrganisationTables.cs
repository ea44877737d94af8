using TalentHub.Organisations.Domain.Organisations;
using TalentHub.Platform.Store.Commits;

namespace TalentHub.Organisations.Store;

/// <summary>Writes organisations.</summary>
public static class OrganisationTables
{
    /// <summary>Writes an organisation as it now is.</summary>
    public static void Write(Writes writes, Guid id, Organisation organisation)
    {
        var details = organisation.Details!;
        writes.Refuses("ux_organisation_credit_code", OrganisationProblem.CreditCodeTaken);
        writes.Add(
            """
            INSERT INTO organisations.organisation
                (id, kind, name, credit_code, district, school_type, is_public, is_fortune500, state, registered_at, changed_at)
            VALUES ($1, $2, $3, $4, $5, $6::text, $7, $8, $9, $10, $10)
            ON CONFLICT ON CONSTRAINT pk_organisation DO UPDATE
            SET name = excluded.name, district = excluded.district, school_type = excluded.school_type, is_public = excluded.is_public,
                is_fortune500 = excluded.is_fortune500, state = excluded.state, changed_at = excluded.changed_at
            """,
            id, organisation.Kind, details.Name, organisation.CreditCode, details.District, details.SchoolType?.ToString(), details.IsPublic,
            details.IsFortune500, organisation.State, writes.Context.At);
    }

    /// <summary>Enters enterprises, in one statement. One that another commit entered meanwhile refuses the chunk, which is then tried again.</summary>
    public static void Insert(Writes writes, IReadOnlyList<EnterpriseEntry> enterprises)
    {
        if (enterprises.Count == 0)
        {
            return;
        }

        writes.Refuses("ux_organisation_credit_code", CommitProblem.ChangedMeanwhile);
        writes.Add(
            """
            INSERT INTO organisations.organisation
                (id, kind, name, credit_code, district, is_public, is_fortune500, state, registered_at, changed_at)
            SELECT id, 'Enterprise', name, credit_code, district, is_public, is_fortune500, 'Active', $7, $7
            FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::boolean[], $6::boolean[])
                AS entered (id, name, credit_code, district, is_public, is_fortune500)
            """,
            enterprises.Select(_ => Guid.CreateVersion7()).ToArray(),
            enterprises.Select(e => e.Details.Name.Trim()).ToArray(), enterprises.Select(e => e.CreditCode.Text).ToArray(),
            enterprises.Select(e => e.Details.District.Trim()).ToArray(), enterprises.Select(e => e.Details.IsPublic).ToArray(),
            enterprises.Select(e => e.Details.IsFortune500).ToArray(), writes.Context.At);
    }
}
