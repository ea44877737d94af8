using TalentHub.Platform.Domain;
using TalentHub.Platform.Store.Commits;
using TalentHub.Subsidies.Domain.Claims;
using TalentHub.Subsidies.Domain.Funds;
using TalentHub.Subsidies.Domain.Payouts;
using TalentHub.Subsidies.Domain.Returns;
using TalentHub.Subsidies.Store.Claims;

namespace TalentHub.Subsidies.Store.Payouts;

/// <summary>Writes what the bank says: return files, settled payments, their claims and postings in one commit.</summary>
public static class ReturnTables
{
    /// <summary>Keeps a return file that came in.</summary>
    public static void Receive(Writes writes, Guid payoutId, ReceiveReturnFile command) => writes.Add(
        """
        INSERT INTO subsidies.return_file
            (id, payout_id, name, digest, state, rows, settled, repeated, pending, exceptions, received_at)
        VALUES ($1, $2, $3, $4, 'Received', 0, 0, 0, 0, 0, $5)
        """,
        command.FileId, payoutId, command.Name, command.Digest, writes.Context.At);

    /// <summary>Says that a return file is applied, or why it could not be read.</summary>
    public static void Finish(Writes writes, FinishReturnFile command) => writes.Add(
        "UPDATE subsidies.return_file SET state = $2, rows = $3, problem = $4::jsonb, applied_at = $5 WHERE id = $1",
        command.FileId, command.Problem is null ? "Applied" : "Unreadable", command.Rows,
        command.Problem is null ? null : Json.Text(command.Problem), writes.Context.At);

    /// <summary>Writes what rows came to, with everything that follows from it.</summary>
    public static void Apply(Writes writes, Payout payout, ApplyReturnRows command, IReadOnlyList<ReturnVerdict> verdicts)
    {
        var paid = verdicts.Where(v => v.Settles(BankResult.Paid)).ToList();
        var failed = verdicts.Where(v => v.Settles(BankResult.Failed)).ToList();
        Keep(writes, payout.Id, command.FileId, verdicts);
        Settle(writes, command.FileId, paid, PaymentMove.Settle, ClaimMove.Settle);
        Settle(writes, command.FileId, failed, PaymentMove.Fail, ClaimMove.ReturnPayment);
        if (failed.Count > 0)
        {
            ClaimMails.PaymentsReturned(writes, [.. failed.Select(v => v.Payment!.Id)]);
        }

        Post(writes, payout.FundId, [.. paid.Select(v => v.Payment!.Id)], LedgerAccount.Paid, LedgerAccount.Committed);
    }

    /// <summary>Closes a row that did not fit.</summary>
    public static void Resolve(Writes writes, Guid payoutId, ResolveException command)
    {
        writes.Refuses("ck_return_row_open", PayoutProblem.NoException);
        writes.Add(
            """
            WITH resolved AS (
                UPDATE subsidies.return_row SET resolved_by = $4, resolved_at = $5, resolution = $6
                WHERE file_id = $1 AND row_number = $2 AND payout_id = $3 AND verdict = 'Exception' AND resolved_at IS NULL
                RETURNING 1
            )
            SELECT subsidies.expect((SELECT count(*) FROM resolved), 1, 'ck_return_row_open')
            """,
            command.FileId, command.Row, payoutId, writes.Context.ActorId, writes.Context.At, writes.Context.Reason);
    }

    /// <summary>Books a payment whose money came back.</summary>
    public static void Recover(Writes writes, Payout payout, IssuedPayment payment)
    {
        PayoutTables.MovePayments(writes, [payment.Id], PaymentMove.Recover, [writes.Context.Reason ?? ""]);
        ClaimTables.Move(writes, [payment.ClaimId], ClaimMove.Recover, PayoutProblem.NotPaid.With(("reference", payment.Reference)));
        Post(writes, payout.FundId, [payment.Id], LedgerAccount.Recovered, LedgerAccount.Paid);
    }

    private static void Settle(Writes writes, Guid file, List<ReturnVerdict> verdicts, PaymentMove move, ClaimMove claimMove)
    {
        if (verdicts.Count == 0)
        {
            return;
        }

        PayoutTables.MovePayments(
            writes, [.. verdicts.Select(v => v.Payment!.Id)], move, [.. verdicts.Select(v => KeptText.Of(v.Line.Note))], file);
        ClaimTables.Move(writes, [.. verdicts.Select(v => v.Payment!.ClaimId)], claimMove, CommitProblem.ChangedMeanwhile);
    }

    private static void Keep(Writes writes, Guid payoutId, Guid file, IReadOnlyList<ReturnVerdict> verdicts)
    {
        writes.Add(
            """
            INSERT INTO subsidies.return_row
                (file_id, row_number, payout_id, verdict, exception, reference, amount, status, note, payment_id, account_name, account_mask)
            SELECT $1, given.* FROM (
                SELECT row_number, $2::uuid, verdict, exception, reference, amount, status, note, payment, account_name, account_mask
                FROM unnest($3::integer[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[], $10::uuid[], $11::text[], $12::text[])
                    AS read (row_number, verdict, exception, reference, amount, status, note, payment, account_name, account_mask)) AS given
            """,
            file, payoutId, verdicts.Select(v => v.Line.Row).ToArray(), verdicts.Select(v => v.Kind.ToString()).ToArray(),
            verdicts.Select(v => v.Exception?.ToString()).ToArray(), verdicts.Select(v => KeptText.Of(v.Line.Reference)).ToArray(),
            verdicts.Select(v => KeptText.Of(v.Line.Amount)).ToArray(), verdicts.Select(v => KeptText.Of(v.Line.Status)).ToArray(),
            verdicts.Select(v => KeptText.Of(v.Line.Note)).ToArray(), verdicts.Select(v => v.Payment?.Id).ToArray(),
            verdicts.Select(v => KeptText.Of(v.Line.Name)).ToArray(), verdicts.Select(v => KeptText.Of(v.Line.Account)).ToArray());
        int Count(ReturnVerdictKind kind) => verdicts.Count(v => v.Kind == kind);
        writes.Add(
            """
            UPDATE subsidies.return_file
            SET settled = settled + $2, repeated = repeated + $3, pending = pending + $4, exceptions = exceptions + $5 WHERE id = $1
            """,
            file, Count(ReturnVerdictKind.Settled), Count(ReturnVerdictKind.Repeated), Count(ReturnVerdictKind.Pending),
            Count(ReturnVerdictKind.Exception));
    }

    /// <summary>Posts payments source by source and changes the balances by the same amounts.</summary>
    private static void Post(Writes writes, Guid fundId, IReadOnlyList<Guid> payments, LedgerAccount debit, LedgerAccount credit)
    {
        if (payments.Count == 0)
        {
            return;
        }

        writes.Refuses("ck_fund_source_parts", FundProblem.Overdrawn);
        writes.Add(
            """
            INSERT INTO subsidies.posting (operation_id, fund_id, source, account, debit, credit, claim_id, payment_id, at)
            SELECT $1, $2, part.source, side.account, side.debit, side.credit, payment.claim_id, payment.id, $6
            FROM subsidies.payment JOIN subsidies.payment_source AS part ON part.payment_id = payment.id,
                LATERAL (VALUES ($4::text, part.amount, 0::numeric), ($5::text, 0::numeric, part.amount)) AS side (account, debit, credit)
            WHERE payment.id = ANY ($3)
            """,
            writes.Context.OperationId, fundId, payments.ToArray(), debit, credit, writes.Context.At);
        var change = (debit, credit) switch
        {
            (LedgerAccount.Paid, LedgerAccount.Committed) => "committed = committed - part.amount, paid = paid + part.amount",
            (LedgerAccount.Recovered, LedgerAccount.Paid) => "paid = paid - part.amount, recovered = recovered + part.amount",
            _ => throw new ArgumentOutOfRangeException(nameof(debit), (debit, credit), "No payment posts so"),
        };
        writes.Add(
            $"""
            UPDATE subsidies.fund_source SET {change}
            FROM (SELECT source, sum(amount) AS amount FROM subsidies.payment_source WHERE payment_id = ANY ($2) GROUP BY source) AS part
            WHERE fund_source.fund_id = $1 AND fund_source.source = part.source
            """,
            fundId, payments.ToArray());
    }
}
