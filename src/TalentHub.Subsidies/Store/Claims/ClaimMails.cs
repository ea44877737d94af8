using TalentHub.Platform.Domain.Mail;
using TalentHub.Platform.Store.Commits;
using TalentHub.Platform.Store.Mail;
using TalentHub.Subsidies.Domain.Claims;
using TalentHub.Subsidies.Domain.Payouts;

namespace TalentHub.Subsidies.Store.Claims;

/// <summary>What became of claims and their money, by mail to the users of the employer and to the expert.</summary>
public static class ClaimMails
{
    private const string Told =
        """
        LATERAL (
            SELECT id FROM platform.app_user WHERE person_id = claim.person_id
            UNION SELECT user_id FROM platform.user_role WHERE organisation_id = claim.employer_id) AS person
        """;

    /// <summary>A claim was decided or returned to be corrected; nothing where it was neither.</summary>
    public static void Decided(Writes writes, Claim before, Claim after)
    {
        var template = after.State == before.State ? null : after.State switch
        {
            ClaimState.Approved => MailTemplates.ClaimApproved,
            ClaimState.Rejected => MailTemplates.ClaimRejected,
            ClaimState.Returned => MailTemplates.ClaimReturned,
            _ => null,
        };
        if (template is not null)
        {
            writes.MailUsers(
                template,
                $"""
                SELECT person.id AS user_id, jsonb_build_object('reference', claim.number, 'reason', $6::text, 'path', '/claims/' || claim.id) AS fields
                FROM subsidies.claim CROSS JOIN {Told}
                WHERE claim.id = $5
                """,
                after.Id, writes.Context.Reason ?? "—");
        }
    }

    /// <summary>All payments of a payout were handed to the bank.</summary>
    public static void PaymentsSent(Writes writes, Guid payoutId) => writes.MailUsers(
        MailTemplates.PaymentSent,
        $"""
        SELECT person.id AS user_id, jsonb_build_object('reference', claim.number, 'amount', to_char(payment.amount, 'FM999,999,999,990.00'),
            'day', $6::date, 'path', '/claims/' || claim.id) AS fields
        FROM subsidies.payment JOIN subsidies.claim ON claim.id = payment.claim_id CROSS JOIN {Told}
        WHERE payment.payout_id = $5 AND payment.state = $7
        """,
        payoutId, writes.Context.Today, PaymentState.Open);

    /// <summary>The bank returned payments, each for the reason noted with it.</summary>
    public static void PaymentsReturned(Writes writes, IReadOnlyList<Guid> payments) => writes.MailUsers(
        MailTemplates.PaymentReturned,
        $"""
        SELECT person.id AS user_id, jsonb_build_object('reference', claim.number, 'amount', to_char(payment.amount, 'FM999,999,999,990.00'),
            'reason', coalesce(nullif(payment.note, ''), '—'), 'path', '/claims/' || claim.id) AS fields
        FROM subsidies.payment JOIN subsidies.claim ON claim.id = payment.claim_id CROSS JOIN {Told}
        WHERE payment.id = ANY ($5)
        """,
        payments.ToArray());
}
