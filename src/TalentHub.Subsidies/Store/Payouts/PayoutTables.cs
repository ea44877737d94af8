using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Store.Commits;
using TalentHub.Subsidies.Domain.Claims;
using TalentHub.Subsidies.Domain.Payouts;
using TalentHub.Subsidies.Store.Claims;
using TalentHub.Subsidies.Store.Funds;

namespace TalentHub.Subsidies.Store.Payouts;

/// <summary>Writes payouts and their payments up to the bank file; what comes back is written by <see cref="ReturnTables"/>.</summary>
public static class PayoutTables
{
    /// <summary>The kind of record on timelines.</summary>
    public const string Kind = "payout";

    /// <summary>Writes the payout's row as its grain has it.</summary>
    public static void Write(Writes writes, Payout before, Payout after)
    {
        writes.Refuses("fk_payout_fund", FundProblemOf("fundId"));
        writes.Add(
            """
            INSERT INTO subsidies.payout
                (id, number, fund_id, programme, title, state, selected, excluded, count, total, paid_count, paid_total, failed_count,
                failed_total, recovered_count, recovered_total, prepared_by, approved_by, handed_over_at, created_at, changed_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $20)
            ON CONFLICT ON CONSTRAINT pk_payout DO UPDATE SET
                state = excluded.state, selected = excluded.selected, excluded = excluded.excluded, count = excluded.count,
                total = excluded.total, paid_count = excluded.paid_count, paid_total = excluded.paid_total,
                failed_count = excluded.failed_count, failed_total = excluded.failed_total, recovered_count = excluded.recovered_count,
                recovered_total = excluded.recovered_total, prepared_by = excluded.prepared_by, approved_by = excluded.approved_by,
                handed_over_at = excluded.handed_over_at, changed_at = excluded.changed_at
            """,
            after.Id, after.Number, after.FundId, after.Programme, after.Title, after.State, after.Selected, after.Excluded,
            after.Issued.Count, after.Issued.Total.Amount, after.Paid.Count, after.Paid.Total.Amount, after.Failed.Count,
            after.Failed.Total.Amount, after.Recovered.Count, after.Recovered.Total.Amount, after.PreparedBy, after.ApprovedBy,
            after.HandedOverAt, writes.Context.At);
    }

    /// <summary>Fixes the claims of a payout: one planned payment each.</summary>
    public static void Freeze(Writes writes, Guid payoutId, IReadOnlyList<DueClaim> due)
    {
        writes.Refuses("ux_payment_live", PayoutProblem.ClaimTaken);
        writes.Refuses("ux_payment_replaces", PayoutProblem.ClaimTaken);
        ClaimTables.Move(writes, [.. due.Select(d => d.ClaimId)], ClaimMove.Select, PayoutProblem.ClaimTaken);
        writes.Add(
            """
            INSERT INTO subsidies.payment (id, payout_id, ordinal, claim_id, instalment, attempt, replaces_id, state)
            SELECT due.id, $1, due.ordinal::integer, due.claim, 1, due.attempt, due.replaces, 'Planned'
            FROM unnest($2::uuid[], $3::uuid[], $4::integer[], $5::uuid[]) WITH ORDINALITY AS due (id, claim, attempt, replaces, ordinal)
            """,
            payoutId, due.Select(_ => Guid.CreateVersion7()).ToArray(), due.Select(d => d.ClaimId).ToArray(),
            due.Select(d => d.Attempt).ToArray(), due.Select(d => d.ReplacesId).ToArray());
    }

    /// <summary>Gives computed payments amount, reference, account and row; takes those left out back out of the payout.</summary>
    public static void Compute(Writes writes, IReadOnlyList<ComputedPayment> kept, IReadOnlyList<string> references, int firstRow)
    {
        writes.Add(
            """
            UPDATE subsidies.payment
            SET row_number = $8::integer + computed.ordinal::integer - 1, reference = computed.reference, amount = computed.amount,
                account_name = computed.name, account_cipher = computed.cipher, account_mask = computed.mask, bank_code = computed.bank
            FROM unnest($1::uuid[], $2::text[], $3::numeric[], $4::text[], $5::text[], $6::text[], $7::text[]) WITH ORDINALITY
                AS computed (id, reference, amount, name, cipher, mask, bank, ordinal)
            WHERE payment.id = computed.id AND payment.state = 'Planned'
            """,
            kept.Select(p => p.PaymentId).ToArray(), references.ToArray(), kept.Select(p => p.Amount.Amount).ToArray(),
            kept.Select(p => p.AccountName!).ToArray(), kept.Select(p => p.Account!.Cipher).ToArray(),
            kept.Select(p => p.Account!.Mask).ToArray(), kept.Select(p => p.BankCode!).ToArray(), firstRow);
        var parts = kept.SelectMany(p => p.Parts.Select(part => (p.PaymentId, part.Source, part.Amount))).ToList();
        writes.Add(
            """
            INSERT INTO subsidies.payment_source (payment_id, source, amount)
            SELECT payment, source, amount FROM unnest($1::uuid[], $2::text[], $3::numeric[]) AS part (payment, source, amount)
            """,
            parts.Select(p => p.PaymentId).ToArray(), parts.Select(p => p.Source.ToString()).ToArray(), parts.Select(p => p.Amount.Amount).ToArray());
    }

    /// <summary>Takes payments out of the payout, with the reason, and their claims back to where they were.</summary>
    public static void Exclude(Writes writes, IReadOnlyList<(Guid PaymentId, Guid ClaimId, bool Reissue, string Note)> excluded)
    {
        if (excluded.Count == 0)
        {
            return;
        }

        MovePayments(writes, [.. excluded.Select(e => e.PaymentId)], PaymentMove.Exclude, [.. excluded.Select(e => e.Note)]);
        foreach (var group in excluded.GroupBy(e => e.Reissue))
        {
            ClaimTables.Move(
                writes, [.. group.Select(e => e.ClaimId)], group.Key ? ClaimMove.DeselectReissue : ClaimMove.Deselect, PayoutProblem.ClaimTaken);
        }
    }

    /// <summary>Keeps the sealed files and opens all planned payments: from here on the bank answers for them.</summary>
    public static void Seal(Writes writes, Guid payoutId, SealPayout command, int count)
    {
        writes.Refuses("ck_payment_issued", PayoutProblem.FileDiffers);
        foreach (var file in command.Files)
        {
            writes.Add(
                """
                INSERT INTO subsidies.bank_file (payout_id, kind, name, encoding, count, total, digest, size, sealed_at)
                VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
                """,
                payoutId, file.Kind, file.Name, file.Encoding, file.Count, file.Total.Amount, file.Digest, file.Size, writes.Context.At);
        }

        var issue = PaymentMoves.Table.Single(m => m.Name == PaymentMove.Issue);
        writes.Add(
            """
            WITH issued AS (UPDATE subsidies.payment SET state = $3 WHERE payout_id = $1 AND state = $2 RETURNING 1)
            SELECT subsidies.expect((SELECT count(*) FROM issued), $4, 'ck_payment_issued')
            """,
            payoutId, issue.From, issue.To, (long)count);
        ClaimMails.PaymentsSent(writes, payoutId);
    }

    /// <summary>Moves payments as the table of moves says, each with a note.</summary>
    internal static void MovePayments(
        Writes writes, IReadOnlyList<Guid> payments, PaymentMove move, IReadOnlyList<string> notes, Guid? file = null)
    {
        var row = PaymentMoves.Table.Single(m => m.Name == move);
        var guard = $"ck_payment_{move}";
        writes.Refuses(guard, CommitProblem.ChangedMeanwhile);
        writes.Add(
            """
            WITH moved AS (
                UPDATE subsidies.payment
                SET state = $4, note = given.note, settled_at = CASE WHEN $5::uuid IS NULL THEN settled_at ELSE $6 END,
                    settled_by_file = coalesce($5::uuid, settled_by_file)
                FROM unnest($1::uuid[], $2::text[]) AS given (id, note)
                WHERE payment.id = given.id AND payment.state = $3
                RETURNING 1
            )
            SELECT subsidies.expect((SELECT count(*) FROM moved), $7, $8)
            """,
            payments.ToArray(), notes.ToArray(), row.From, row.To, file, writes.Context.At, (long)payments.Count, guard);
    }

    private static Problem FundProblemOf(string field) => Domain.Funds.FundProblem.NotFound.With().In(field);
}
