using TalentHub.Organisations.Domain;
using TalentHub.Organisations.Domain.Filings;
using TalentHub.Platform.Store.Commits;

namespace TalentHub.Organisations.Store;

/// <summary>Writes filings, their scope, examiners and serials.</summary>
public static class FilingTables
{
    /// <summary>Writes a filing as it now is.</summary>
    public static void Write(Writes writes, Guid bodyId, CertificationBody filing)
    {
        writes.Refuses("ux_filing_series", FilingProblem.SeriesTaken);
        writes.Add(
            """
            INSERT INTO organisations.filing
                (body_id, body_kind, state, valid_from, valid_to, document, category, body_code, province, site, extension_state, extension_document, changed_at)
            VALUES ($1, $2, $3, $4::date, $5::date, $6::text, $7::text, $8::text, $9::text, $10::text, $11, $12::text, $13)
            ON CONFLICT ON CONSTRAINT pk_filing DO UPDATE
            SET body_kind = excluded.body_kind, state = excluded.state, valid_from = excluded.valid_from, valid_to = excluded.valid_to,
                document = excluded.document, category = excluded.category, body_code = excluded.body_code, province = excluded.province,
                site = excluded.site, extension_state = excluded.extension_state, extension_document = excluded.extension_document,
                changed_at = excluded.changed_at
            """,
            bodyId, filing.Kind, filing.State, filing.ValidFrom, filing.ValidTo, filing.Document, filing.Series?.Category.ToString(),
            filing.Series?.Body, filing.Series?.Province, filing.Series?.Site, filing.Extension.State, filing.Extension.Document, writes.Context.At);
    }

    /// <summary>Replaces the scope.</summary>
    public static void WriteScope(Writes writes, Guid bodyId, IReadOnlyList<ScopeItem> scope) => Replace(writes, "filing_scope", bodyId, scope);

    /// <summary>Replaces what is asked for beside the scope.</summary>
    public static void WriteExtension(Writes writes, Guid bodyId, IReadOnlyList<ScopeItem> added) => Replace(writes, "filing_extension", bodyId, added);

    /// <summary>Adds an examiner, or replaces what is known of one.</summary>
    /// <param name="writes">The writes of the commit.</param>
    /// <param name="bodyId">The body.</param>
    /// <param name="examiner">The examiner.</param>
    /// <param name="change">Which change of the body's examiners this is.</param>
    public static void WriteExaminer(Writes writes, Guid bodyId, Examiner examiner, int change) => writes.Add(
        """
        INSERT INTO organisations.examiner
            (body_id, person_id, grade, certificate_number, occupations, levels, valid_from, valid_to, change)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
        ON CONFLICT ON CONSTRAINT pk_examiner DO UPDATE
        SET grade = excluded.grade, certificate_number = excluded.certificate_number, occupations = excluded.occupations,
            levels = excluded.levels, valid_from = excluded.valid_from, valid_to = excluded.valid_to, change = excluded.change
        """,
        bodyId, examiner.PersonId, examiner.Grade, examiner.CertificateNumber, examiner.Occupations.Select(o => o.Text).ToArray(),
        examiner.Levels.Select(l => (int)l).ToArray(), examiner.ValidFrom, examiner.ValidTo, change);

    /// <summary>Writes the last serial given.</summary>
    public static void WriteSerial(Writes writes, Guid bodyId, int year, SkillLevel level, int last) => writes.Add(
        """
        INSERT INTO organisations.number_series (body_id, year, level, last_serial)
        VALUES ($1, $2, $3, $4)
        ON CONFLICT ON CONSTRAINT pk_number_series DO UPDATE SET last_serial = excluded.last_serial
        """,
        bodyId, year, (int)level, last);

    private static void Replace(Writes writes, string table, Guid bodyId, IReadOnlyList<ScopeItem> scope)
    {
        writes.Add($"DELETE FROM organisations.{table} WHERE body_id = $1", bodyId);
        writes.Add(
            $"""
            INSERT INTO organisations.{table} (body_id, occupation, level, valid_from, valid_to)
            SELECT $1::uuid, occupation, level, valid_from, valid_to
            FROM unnest($2::text[], $3::integer[], $4::date[], $5::date[]) AS asked (occupation, level, valid_from, valid_to)
            """,
            bodyId, scope.Select(s => s.Occupation.Text).ToArray(), scope.Select(s => (int)s.Level).ToArray(),
            scope.Select(s => s.From).ToArray(), scope.Select(s => s.To).ToArray());
    }
}
