using TalentHub.Platform.Domain.Personal;
using TalentHub.Platform.Store;
using TalentHub.Subsidies.Domain.Funds;
using TalentHub.Subsidies.Domain.Packs;
using TalentHub.Subsidies.Domain.Payouts;
using TalentHub.Subsidies.Domain.Returns;

namespace TalentHub.Subsidies.Store.Payouts;

/// <summary>What the payout's grain and jobs ask the tables at the moment of deciding.</summary>
public sealed class PayoutFactsQueries(TalentHubDatabase database)
{
    /// <summary>
    /// The claims that are due in a fund and programme, in the order of their numbers. A returned payment is due again once the
    /// expert's bank details are other than those it was sent to.
    /// </summary>
    public Task<List<DueClaim>> Due(Payout payout, FreezePayout command, CancellationToken cancel = default) =>
        database.Read(
            """
            SELECT claim.id, coalesce(last.attempt, 0) + 1, CASE WHEN claim.state = 'PaymentReturned' THEN last.id END
            FROM subsidies.claim
            LEFT JOIN LATERAL (
                SELECT payment.id, payment.attempt, payment.account_cipher, payment.account_name, payment.bank_code
                FROM subsidies.payment WHERE payment.claim_id = claim.id AND payment.state = 'Failed'
                ORDER BY payment.attempt DESC LIMIT 1) AS last ON true
            LEFT JOIN people.expert ON expert.person_id = claim.person_id
            WHERE claim.state IN ('Committed', 'PaymentReturned') AND claim.programme = $2
                AND ($3::uuid[] IS NULL OR claim.id = ANY ($3))
                AND EXISTS (SELECT FROM subsidies.commitment
                    WHERE commitment.claim_id = claim.id AND commitment.fund_id = $1 AND commitment.released_at IS NULL)
                AND (claim.state = 'Committed' OR $4 OR last.account_cipher IS DISTINCT FROM expert.account_cipher
                    OR last.account_name IS DISTINCT FROM expert.account_name OR last.bank_code IS DISTINCT FROM expert.bank_code)
            ORDER BY claim.number
            """,
            row => new DueClaim(row.GetGuid(0), row.GetInt32(1), row.IsDBNull(2) ? null : row.GetGuid(2)),
            cancel, payout.FundId, payout.Programme, command.ClaimIds?.Distinct().ToArray(), command.SendUnchangedAgain);

    /// <summary>The next planned payments that are not computed, with what is due, what was paid and the account as it is now.</summary>
    public Task<List<DuePayment>> Uncomputed(Guid payoutId, int atMost, CancellationToken cancel = default) =>
        database.Read(
            """
            SELECT payment.id, payment.claim_id, payment.replaces_id IS NOT NULL, expert.bank_code, expert.account_name,
                expert.account_cipher, expert.account_mask, part.sources, part.due, part.paid
            FROM subsidies.payment
            JOIN subsidies.claim ON claim.id = payment.claim_id
            LEFT JOIN people.expert ON expert.person_id = claim.person_id
            LEFT JOIN LATERAL (
                SELECT array_agg(commitment.source ORDER BY commitment.source) AS sources,
                    array_agg(commitment.amount ORDER BY commitment.source) AS due,
                    array_agg(coalesce((
                        SELECT sum(before.amount) FROM subsidies.payment AS other
                        JOIN subsidies.payment_source AS before ON before.payment_id = other.id AND before.source = commitment.source
                        WHERE other.claim_id = commitment.claim_id AND other.state IN ('Open', 'Paid', 'Recovered')), 0) ORDER BY commitment.source) AS paid
                FROM subsidies.commitment WHERE commitment.claim_id = payment.claim_id AND commitment.released_at IS NULL) AS part ON true
            WHERE payment.payout_id = $1 AND payment.state = 'Planned' AND payment.reference IS NULL
            ORDER BY payment.ordinal
            LIMIT $2
            """,
            row => new DuePayment(
                row.GetGuid(0), row.GetGuid(1), row.GetBoolean(2), Parts(row, 8), Parts(row, 9), row.TextOrNull(3), row.TextOrNull(4),
                row.IsDBNull(5) ? null : new SealedText(row.GetString(5), row.GetString(6))),
            cancel, payoutId, atMost);

    /// <summary>The payments of a payout that are still planned, for giving it up.</summary>
    public Task<List<(Guid PaymentId, Guid ClaimId, bool Reissue)>> Planned(Guid payoutId, CancellationToken cancel = default) =>
        database.Read(
            "SELECT id, claim_id, replaces_id IS NOT NULL FROM subsidies.payment WHERE payout_id = $1 AND state = 'Planned'",
            row => (row.GetGuid(0), row.GetGuid(1), row.GetBoolean(2)), cancel, payoutId);

    /// <summary>The rows of the bank file, in order.</summary>
    public Task<List<BankRow>> BankRows(Guid payoutId, CancellationToken cancel = default) =>
        database.Read(
            """
            SELECT row_number, reference, account_name, account_cipher, account_mask, bank_code, amount
            FROM subsidies.payment WHERE payout_id = $1 AND state IN ('Planned', 'Open', 'Paid', 'Failed', 'Recovered') ORDER BY row_number
            """,
            row => new BankRow(
                row.GetInt32(0), row.GetString(1), row.GetString(2), new SealedText(row.GetString(3), row.GetString(4)), row.GetString(5),
                row.Money(6)),
            cancel, payoutId);

    /// <summary>Payments of a payout by reference.</summary>
    public async Task<IReadOnlyDictionary<string, IssuedPayment>> Issued(
        Guid payoutId, IReadOnlyCollection<string> references, CancellationToken cancel = default) =>
        (await database.Read(
            """
            SELECT id, claim_id, reference, amount, state FROM subsidies.payment
            WHERE payout_id = $1 AND reference = ANY ($2) AND state IN ('Open', 'Paid', 'Failed', 'Recovered')
            """,
            row => new IssuedPayment(row.GetGuid(0), row.GetGuid(1), row.GetString(2), row.Money(3), row.Named<PaymentState>(4)),
            cancel, payoutId, references.ToArray())).ToDictionary(p => p.Reference, StringComparer.Ordinal);

    /// <summary>
    /// The rows of earlier return files about some payments that were left to a person, whether or not one looked at them. A contradiction from
    /// before the payment was settled is not among them: that the bank contradicts what is booked is another matter.
    /// </summary>
    public Task<List<KnownException>> KnownExceptions(Guid payoutId, IReadOnlyCollection<string> references, CancellationToken cancel = default) =>
        database.Read(
            """
            SELECT row.reference, row.amount, row.status, row.account_name, row.account_mask, row.exception FROM subsidies.return_row AS row
            JOIN subsidies.return_file AS file ON file.id = row.file_id
            LEFT JOIN subsidies.payment ON payment.id = row.payment_id
            WHERE row.payout_id = $1 AND row.verdict = 'Exception' AND row.reference = ANY ($2)
                AND (row.exception <> 'Contradiction' OR payment.settled_at IS NULL OR coalesce(file.applied_at, 'infinity') > payment.settled_at)
            """,
            row => new KnownException(
                row.GetString(0), row.GetString(1), row.GetString(2), row.GetString(3), row.GetString(4), row.Named<ReturnException>(5)),
            cancel, payoutId, references.ToArray());

    /// <summary>
    /// The return file of a payout with the same content, with its name and the instant at which it came; null when there is none. One
    /// whose work was cancelled or failed may come again.
    /// </summary>
    public async Task<(string Name, DateTimeOffset At)?> SameFile(Guid payoutId, string digest, CancellationToken cancel = default) =>
        (await database.Read(
            """
            SELECT name, received_at FROM subsidies.return_file AS file
            WHERE payout_id = $1 AND digest = $2 AND (state = 'Applied' OR state = 'Received' AND EXISTS (
                SELECT FROM platform.job_run AS run
                WHERE run.subject_kind = 'return-file' AND run.subject_id = file.id::text AND run.state IN ('Queued', 'Running')))
            ORDER BY received_at LIMIT 1
            """,
            row => ((string, DateTimeOffset)?)(row.GetString(0), row.GetFieldValue<DateTimeOffset>(1)), cancel, payoutId, digest)).FirstOrDefault();

    /// <summary>What stands in the way of closing a payout, and what the ledger has as paid for it.</summary>
    public async Task<ReconciliationFacts> Reconciliation(Guid payoutId, CancellationToken cancel = default) =>
        (await database.Read(
            """
            SELECT
                (SELECT count(*)::integer FROM subsidies.payment AS failed JOIN subsidies.claim ON claim.id = failed.claim_id
                    WHERE failed.payout_id = $1 AND failed.state = 'Failed' AND claim.state <> 'WrittenOff'
                        AND NOT EXISTS (SELECT FROM subsidies.payment AS again
                            WHERE again.replaces_id = failed.id AND again.state IN ('Open', 'Paid', 'Failed', 'Recovered'))),
                (SELECT count(*)::integer FROM subsidies.return_row WHERE payout_id = $1 AND verdict = 'Exception' AND resolved_at IS NULL),
                (SELECT coalesce(sum(debit - credit), 0) FROM subsidies.posting JOIN subsidies.payment ON payment.id = posting.payment_id
                    WHERE payment.payout_id = $1 AND account = 'Paid')
            """,
            row => new ReconciliationFacts(row.GetInt32(0), row.GetInt32(1), row.Money(2)), cancel, payoutId))[0];

    /// <summary>The claims of a payout that were paid.</summary>
    public Task<List<Guid>> PaidClaims(Guid payoutId, CancellationToken cancel = default) =>
        database.Read(
            "SELECT claim_id FROM subsidies.payment WHERE payout_id = $1 AND state = 'Paid'", row => row.GetGuid(0), cancel, payoutId);

    /// <summary>The number, programme and state of a payout.</summary>
    public async Task<(string Number, string Programme, PayoutState State)> Header(Guid payoutId, CancellationToken cancel = default) =>
        (await database.Read(
            "SELECT number, programme, state FROM subsidies.payout WHERE id = $1",
            row => (row.GetString(0), row.GetString(1), row.Named<PayoutState>(2)), cancel, payoutId))[0];

    /// <summary>The record that a job run is about.</summary>
    public async Task<Guid> SubjectOf(Guid runId, CancellationToken cancel = default) =>
        (await database.Read(
            "SELECT subject_id::uuid FROM platform.job_run WHERE id = $1", row => row.GetGuid(0), cancel, runId))[0];

    /// <summary>A return file's payout and digest.</summary>
    public async Task<(Guid PayoutId, string Digest)> ReturnFile(Guid fileId, CancellationToken cancel = default) =>
        (await database.Read(
            "SELECT payout_id, digest FROM subsidies.return_file WHERE id = $1", row => (row.GetGuid(0), row.GetString(1)), cancel, fileId))[0];

    /// <summary>The rows of a return file that were dealt with.</summary>
    public async Task<IReadOnlySet<int>> AppliedRows(Guid fileId, CancellationToken cancel = default) =>
        (await database.Read(
            "SELECT row_number FROM subsidies.return_row WHERE file_id = $1", row => row.GetInt32(0), cancel, fileId)).ToHashSet();

    private static List<SourceAmount> Parts(Npgsql.NpgsqlDataReader row, int amounts)
    {
        if (row.IsDBNull(7))
        {
            return [];
        }

        var sources = row.GetFieldValue<string[]>(7);
        return [.. row.GetFieldValue<decimal[]>(amounts)
            .Select((amount, i) => new SourceAmount(Enum.Parse<FundSource>(sources[i]), Platform.Domain.Money.Yuan.RoundTo(amount, MidpointRounding.ToEven)))];
    }
}
