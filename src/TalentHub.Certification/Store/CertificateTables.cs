using TalentHub.Certification.Domain.Batches;
using TalentHub.Certification.Domain.Certificates;
using TalentHub.Certification.Domain.Issuance;
using TalentHub.Platform.Store.Commits;

namespace TalentHub.Certification.Store;

/// <summary>Writes certificates.</summary>
public static class CertificateTables
{
    /// <summary>The kind of a certificate on timelines.</summary>
    public const string Certificate = "certificate";

    /// <summary>Issues certificates for passed candidates, with what their papers say; each is on its own timeline.</summary>
    public static void Issue(Writes writes, AssessmentBatch batch, IReadOnlyList<NumberedCertificate> issued)
    {
        writes.Refuses("pk_certificate", CertificateProblem.NumberUsed);
        writes.Refuses("ux_certificate_registration", CommitProblem.ChangedMeanwhile);
        writes.Refuses("ux_certificate_live", CertificateProblem.AlreadyHeld);
        writes.Add(
            """
            INSERT INTO certification.certificate
                (number, state, version, kind, batch_id, registration_id, body_id, body_name, person_id, holder_name, document_kind,
                 document_cipher, document_mask, occupation_code, occupation_name, level, scores, issued_on, printed_on, code_hash, code_cipher,
                 changed_at)
            SELECT issued.number, 'Valid', 1, $1, r.batch_id, r.id, r.body_id, $2, r.person_id, r.name, r.document_kind,
                   r.document_cipher, r.document_mask, r.occupation_code, o.name_zh, r.level,
                   (SELECT coalesce(jsonb_object_agg(s.subject, s.points), '{}') FROM certification.score s WHERE s.registration_id = r.id),
                   $3, $3, issued.code_hash, issued.code_cipher, $4
            FROM unnest($5::uuid[], $6::text[], $7::bytea[], $8::text[]) AS issued (registration_id, number, code_hash, code_cipher)
            JOIN certification.registration r ON r.id = issued.registration_id
            JOIN certification.occupation o ON o.code = r.occupation_code
            """,
            batch.Kind, batch.BodyName, writes.Context.Today, writes.Context.At,
            issued.Select(i => i.RegistrationId).ToArray(), issued.Select(i => i.Number).ToArray(),
            issued.Select(i => i.CodeHash).ToArray(), issued.Select(i => i.CodeCipher).ToArray());
        foreach (var certificate in issued)
        {
            writes.Touches(Certificate, certificate.Number);
        }

        BatchMails.CertificatesIssued(writes, [.. issued.Select(i => i.Number)]);
    }

    /// <summary>Writes what became of a certificate; the version it replaces is kept.</summary>
    public static void Write(Writes writes, Certificate before, Certificate after)
    {
        if (after.Version > before.Version)
        {
            writes.Add(
                """
                INSERT INTO certification.certificate_version
                    (number, version, holder_name, document_kind, document_cipher, document_mask, printed_on, ended_at, ended_by, reason)
                SELECT number, version, holder_name, document_kind, document_cipher, document_mask, printed_on, $2, $3, $4
                FROM certification.certificate WHERE number = $1
                """,
                after.Number, writes.Context.At, writes.Context.ActorName, writes.Context.Reason);
        }

        writes.Add(
            """
            UPDATE certification.certificate
            SET state = $2, version = $3, holder_name = $4, document_kind = $5, document_cipher = $6, document_mask = $7, printed_on = $8,
                revocation_requested_by = $9::uuid, revocation_reason = $10::text, changed_at = $11
            WHERE number = $1
            """,
            after.Number, after.State, after.Version, after.HolderName, after.DocumentKind, after.Document!.Cipher, after.Document.Mask,
            after.PrintedOn, after.RevocationRequestedBy, after.RevocationReason, writes.Context.At);
    }
}
