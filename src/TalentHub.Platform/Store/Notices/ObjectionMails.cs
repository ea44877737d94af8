using TalentHub.Platform.Domain.Identifiers;
using TalentHub.Platform.Domain.Mail;
using TalentHub.Platform.Domain.Notices;
using TalentHub.Platform.Store.Commits;

namespace TalentHub.Platform.Store.Notices;

/// <summary>The decision on an objection, by mail to who raised it.</summary>
public static class ObjectionMails
{
    /// <summary>Writes the mail. Lists of mails show the address masked, because who objects is shown for a purpose only; it travels with the message.</summary>
    /// <param name="writes">The commit of the decision, with its reason.</param>
    /// <param name="objection">The objection.</param>
    /// <param name="upheld">How it was decided.</param>
    /// <param name="objector">Who raised it.</param>
    /// <param name="address">Their mail address.</param>
    public static void Decided(Writes writes, Guid objection, bool upheld, Objector objector, string address)
    {
        var template = upheld ? MailTemplates.ObjectionUpheld : MailTemplates.ObjectionDismissed;
        writes.Add(
            """
            INSERT INTO platform.outbox (id, operation_id, kind, recipient, subject, payload, state, attempts, created_at, due_at)
            SELECT $1, $2, 'mail', $3, mail.subject, jsonb_build_object('to', $4::text, 'subject', mail.subject, 'body', mail.body), 'Waiting', 0, $5, $5
            FROM platform.objection
            JOIN platform.public_notice AS notice ON notice.id = objection.notice_id
            CROSS JOIN LATERAL (
                SELECT jsonb_build_object('name', $6::text, 'receipt', $7::text, 'reason', $8::text, 'path', '/notices/' || notice.id,
                    'notice', CASE WHEN notice.title_en = notice.title_zh THEN notice.title_zh ELSE notice.title_zh || ' / ' || notice.title_en END) AS fields) AS letter
            CROSS JOIN LATERAL (SELECT platform.filled($9, letter.fields) AS subject, platform.filled($10, letter.fields) AS body) AS mail
            WHERE objection.id = $11
            """,
            Guid.CreateVersion7(), writes.Context.OperationId, Mask.Number(address), address, writes.Context.At, Mask.Name(objector.Name),
            ObjectionReceipt.Of(objection), writes.Context.Reason, template.Subject, template.Body, objection);
    }
}
