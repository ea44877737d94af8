using TalentHub.Certification.Domain.Batches;
using TalentHub.Platform.Domain.Mail;
using TalentHub.Platform.Domain.Notices;
using TalentHub.Platform.Store.Commits;
using TalentHub.Platform.Store.Mail;

namespace TalentHub.Certification.Store;

/// <summary>What a batch tells its body's users and its candidates by mail.</summary>
public static class BatchMails
{
    /// <summary>The public notice has begun: to the users of the body and to candidates who sign in.</summary>
    public static void ResultsPublished(Writes writes, AssessmentBatch batch, PublicNotice notice) => writes.MailUsers(
        MailTemplates.ResultsPublished,
        """
        SELECT person.id AS user_id, jsonb_build_object('batch', $6::text, 'from', $7::date, 'to', $8::date, 'path', $9::text) AS fields
        FROM platform.app_user AS person
        WHERE person.id IN (SELECT user_id FROM platform.user_role WHERE organisation_id = $10)
           OR person.person_id IN (SELECT person_id FROM certification.registration WHERE batch_id = $5 AND state = 'Registered')
        """,
        batch.Id, batch.Title, notice.OpensOn, notice.ClosesOn, $"/notices/{notice.Id}", batch.BodyId);

    /// <summary>Certificates were issued: to their holders who sign in. Stands behind the rows of the certificates.</summary>
    public static void CertificatesIssued(Writes writes, IReadOnlyList<string> numbers) => writes.MailUsers(
        MailTemplates.CertificateIssued,
        """
        SELECT person.id AS user_id, jsonb_build_object('occupation', certificate.occupation_name, 'number', certificate.number,
            'day', certificate.issued_on, 'path', '/certificates/' || certificate.number) AS fields
        FROM certification.certificate JOIN platform.app_user AS person ON person.person_id = certificate.person_id
        WHERE certificate.number = ANY ($5)
        """,
        [numbers.ToArray()]);
}
