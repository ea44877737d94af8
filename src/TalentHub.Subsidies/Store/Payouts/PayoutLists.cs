using TalentHub.Platform.Store;
using TalentHub.Subsidies.Domain.Claims;
using TalentHub.Subsidies.Domain.Funds;
using TalentHub.Subsidies.Domain.Packs;
using TalentHub.Subsidies.Domain.Payouts;
using TalentHub.Subsidies.Domain.Returns;

namespace TalentHub.Subsidies.Store.Payouts;

/// <summary>The parts of one payout that the bureau and finance look at; callers have found the payout within their scope.</summary>
public sealed class PayoutLists(TalentHubDatabase database, PayoutFactsQueries facts)
{
    /// <summary>The claims that a payout would take in if it were frozen now, by the same rule, in the order of their numbers.</summary>
    /// <param name="payout">The payout.</param>
    /// <param name="unchangedToo">Also returned payments whose bank details nobody changed since.</param>
    /// <param name="cancel">Cancels the query.</param>
    public async Task<List<DueClaimView>> Due(PayoutRow payout, bool unchangedToo, CancellationToken cancel = default)
    {
        var due = await facts.Due(
            new Payout { FundId = payout.FundId, Programme = payout.Programme }, new FreezePayout(SendUnchangedAgain: unchangedToo), cancel);
        return due.Count == 0 ? [] : await database.Read(
            """
            SELECT claim.id, claim.number, claim.person_id, person.name, claim.employer_id, employer.name,
                (SELECT coalesce(sum(amount), 0) FROM subsidies.commitment WHERE commitment.claim_id = claim.id AND released_at IS NULL),
                expert.account_name, expert.account_mask, replaced.reference
            FROM unnest($1::uuid[], $2::uuid[]) AS due (claim_id, replaces_id)
            JOIN subsidies.claim ON claim.id = due.claim_id
            LEFT JOIN people.person ON person.id = claim.person_id
            LEFT JOIN organisations.organisation AS employer ON employer.id = claim.employer_id
            LEFT JOIN people.expert ON expert.person_id = claim.person_id
            LEFT JOIN subsidies.payment AS replaced ON replaced.id = due.replaces_id
            ORDER BY claim.number
            """,
            row => new DueClaimView(
                row.GetGuid(0), row.GetString(1), row.GetGuid(2), row.TextOrNull(3), row.GetGuid(4), row.TextOrNull(5), row.GetDecimal(6),
                row.TextOrNull(7), row.TextOrNull(8), row.TextOrNull(9)),
            cancel, due.Select(d => d.ClaimId).ToArray(), due.Select(d => d.ReplacesId).ToArray());
    }

    /// <summary>The payments that the bank returned, in the order of the bank file.</summary>
    public Task<List<ReturnedPaymentView>> Returned(Guid payoutId, CancellationToken cancel = default) =>
        database.Read(
            """
            SELECT failed.id, failed.reference, failed.amount, failed.account_name, failed.account_mask, failed.note, failed.settled_at,
                claim.id, claim.number, claim.state,
                failed.account_cipher IS DISTINCT FROM expert.account_cipher OR failed.account_name IS DISTINCT FROM expert.account_name
                    OR failed.bank_code IS DISTINCT FROM expert.bank_code,
                again.reference, again.state, payout.id, payout.number
            FROM subsidies.payment AS failed
            JOIN subsidies.claim ON claim.id = failed.claim_id
            LEFT JOIN people.expert ON expert.person_id = claim.person_id
            LEFT JOIN subsidies.payment AS again ON again.replaces_id = failed.id AND again.state <> 'Excluded'
            LEFT JOIN subsidies.payout ON payout.id = again.payout_id
            WHERE failed.payout_id = $1 AND failed.state = 'Failed'
            ORDER BY failed.row_number
            """,
            row => new ReturnedPaymentView(
                row.GetGuid(0), row.GetString(1), row.GetDecimal(2), row.GetString(3), row.TextOrNull(4) ?? "", row.TextOrNull(5),
                row.IsDBNull(6) ? null : row.GetFieldValue<DateTimeOffset>(6), row.GetGuid(7), row.GetString(8), row.Named<ClaimState>(9),
                row.GetBoolean(10), row.TextOrNull(11), row.IsDBNull(12) ? null : row.Named<PaymentState>(12),
                row.IsDBNull(13) ? null : row.GetGuid(13), row.TextOrNull(14)),
            cancel, payoutId);

    /// <summary>The rows of return files that a person must look at, those still open first.</summary>
    public Task<List<ReturnExceptionView>> Exceptions(Guid payoutId, bool resolvedToo, int skip, int take, CancellationToken cancel = default) =>
        database.Read(
            """
            SELECT line.file_id, file.name, line.row_number, line.exception, line.reference, line.amount, line.status, line.note,
                line.resolved_at, line.resolution, payment.amount, line.account_name, line.account_mask
            FROM subsidies.return_row AS line
            JOIN subsidies.return_file AS file ON file.id = line.file_id
            LEFT JOIN subsidies.payment ON payment.id = line.payment_id
            WHERE line.payout_id = $1 AND line.verdict = 'Exception' AND ($2 OR line.resolved_at IS NULL)
            ORDER BY line.resolved_at IS NOT NULL, file.received_at, line.file_id, line.row_number
            LIMIT $4 OFFSET $3
            """,
            row =>
            {
                var line = new ReturnLine(row.GetInt32(2), row.GetString(4), row.GetString(5), row.GetString(6), row.GetString(7), row.GetString(11), row.GetString(12));
                var exception = row.Named<ReturnException>(3);
                return new ReturnExceptionView(
                    row.GetGuid(0), row.GetString(1), line.Row, exception, line.Reference, line.Amount, line.Status, line.Note,
                    ReturnRowProblem.Of(exception, line, row.IsDBNull(10) ? null : row.Money(10)),
                    row.IsDBNull(8) ? null : row.GetFieldValue<DateTimeOffset>(8), row.TextOrNull(9));
            },
            cancel, payoutId, resolvedToo, skip, take);

    /// <summary>How many such rows are open, and how many there are in all.</summary>
    public async Task<(int Open, int All)> CountExceptions(Guid payoutId, CancellationToken cancel = default) =>
        (await database.Read(
            """
            SELECT count(*) FILTER (WHERE resolved_at IS NULL)::integer, count(*)::integer
            FROM subsidies.return_row WHERE payout_id = $1 AND verdict = 'Exception'
            """,
            row => (row.GetInt32(0), row.GetInt32(1)), cancel, payoutId))[0];

    /// <summary>What the payments of a payout take from each source, as the bank file has them.</summary>
    public Task<List<SourceAmount>> BySource(Guid payoutId, CancellationToken cancel = default) =>
        database.Read(
            """
            SELECT part.source, sum(part.amount) FROM subsidies.payment JOIN subsidies.payment_source AS part ON part.payment_id = payment.id
            WHERE payment.payout_id = $1 AND payment.state <> 'Excluded' GROUP BY part.source ORDER BY part.source
            """,
            row => new SourceAmount(row.Named<FundSource>(0), row.Money(1)), cancel, payoutId);
}
