using TalentHub.Platform.Domain.Mail;
using TalentHub.Platform.Store.Commits;

namespace TalentHub.Platform.Store.Mail;

/// <summary>Mails to users, written by the command that they follow from, in one statement however many there are.</summary>
public static class UserMails
{
    // A UUID of version 7 (RFC 9562) as Guid.CreateVersion7 makes it: lists of mails go by the id, and PostgreSQL has no function for it before 18.
    private const string AscendingId =
        """
        encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid()) PLACING
            substring(int8send((extract(epoch FROM clock_timestamp()) * 1000)::bigint) FROM 3) FROM 1 FOR 6), 52, 1), 53, 1), 'hex')::uuid
        """;

    /// <summary>Sends a mail to each user of a query who gave an address and is not switched off.</summary>
    /// <param name="writes">The commit.</param>
    /// <param name="template">The mail.</param>
    /// <param name="receivers">
    /// A query with the columns <c>user_id</c> and <c>fields</c> (a JSON object with the template's fields but the receiver's name), with
    /// parameters from <c>$5</c> on. It sees what the statements before it wrote.
    /// </param>
    /// <param name="values">The values of those parameters.</param>
    public static void MailUsers(this Writes writes, MailTemplate template, string receivers, params ReadOnlySpan<object?> values) => writes.Add(
        $"""
        INSERT INTO platform.outbox (id, operation_id, kind, recipient, subject, payload, state, attempts, created_at, due_at)
        SELECT {AscendingId}, $1, 'mail', receiver.email, mail.subject,
            jsonb_build_object('to', receiver.email, 'subject', mail.subject, 'body', mail.body), 'Waiting', 0, $4, $4
        FROM ({receivers}) AS told
        JOIN platform.app_user AS receiver ON receiver.id = told.user_id AND receiver.email IS NOT NULL AND receiver.state <> 'Disabled'
        CROSS JOIN LATERAL (SELECT told.fields || jsonb_build_object('name', receiver.display_name) AS fields) AS letter
        CROSS JOIN LATERAL (SELECT platform.filled($2, letter.fields) AS subject, platform.filled($3, letter.fields) AS body) AS mail
        """,
        [writes.Context.OperationId, template.Subject, template.Body, writes.Context.At, .. values]);
}
