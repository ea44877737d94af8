using TalentHub.Platform.Domain.Money;
using TalentHub.Platform.Store.Commits;
using TalentHub.Subsidies.Domain.Claims;
using TalentHub.Subsidies.Domain.Funds;
using TalentHub.Subsidies.Store.Claims;

namespace TalentHub.Subsidies.Store.Funds;

/// <summary>Writes funds, balances and postings.</summary>
public static class FundTables
{
    /// <summary>The kind of record on timelines.</summary>
    public const string Kind = "fund";

    /// <summary>Writes the fund's row and the rows of its sources, where they are new.</summary>
    public static void Write(Writes writes, Fund before, Fund after)
    {
        writes.Refuses("ck_fund_source_available", FundProblem.Overdrawn);
        writes.Refuses("ck_fund_source_parts", FundProblem.Overdrawn);
        if (before.State != after.State || before.Name != after.Name)
        {
            writes.Add(
                """
                INSERT INTO subsidies.fund (id, code, year, state, name) VALUES ($1, $2, $3, $4, $5)
                ON CONFLICT ON CONSTRAINT pk_fund DO UPDATE SET state = excluded.state, name = excluded.name
                """,
                after.Id, after.Code, after.Year, after.State, after.Name);
        }

        if (after.Sources.Count > before.Sources.Count)
        {
            writes.Add(
                """
                INSERT INTO subsidies.fund_source (fund_id, source, appropriated, committed, paid, recovered)
                SELECT $1, source, 0, 0, 0, 0 FROM unnest($2::text[]) AS given (source)
                ON CONFLICT ON CONSTRAINT pk_fund_source DO NOTHING
                """,
                after.Id, after.Sources.Select(s => s.Source.ToString()).ToArray());
        }
    }

    /// <summary>Books an appropriation.</summary>
    public static void Appropriate(Writes writes, Guid fundId, AppropriateMoney command)
    {
        var amount = Yuan.RoundTo(command.Amount, MidpointRounding.ToEven);
        var document = command.DocumentNumber.Trim();
        writes.Refuses("ux_appropriation_document", FundProblem.DocumentBooked.With(("document", document)).In("documentNumber"));
        writes.Add(
            "INSERT INTO subsidies.appropriation (id, fund_id, source, amount, document_number, at) VALUES ($1, $2, $3, $4, $5, $6)",
            Guid.CreateVersion7(), fundId, command.Source, amount.Amount, document, writes.Context.At);
        Post(writes, fundId, [new(command.Source, LedgerAccount.Available, LedgerAccount.Appropriation, amount, ClaimId: null)]);
    }

    /// <summary>Books commitments and moves their claims.</summary>
    public static void Commit(Writes writes, Guid fundId, IReadOnlyList<Commitment> commitments)
    {
        ClaimTables.Move(writes, [.. commitments.Select(c => c.ClaimId)], ClaimMove.Commit, FundProblem.NotApproved);
        var parts = commitments.SelectMany(c => c.Parts.Select(p => (c.ClaimId, p.Source, p.Amount))).ToList();
        writes.Add(
            """
            INSERT INTO subsidies.commitment (claim_id, source, fund_id, amount)
            SELECT claim, source, $1, amount FROM unnest($2::uuid[], $3::text[], $4::numeric[]) AS part (claim, source, amount)
            """,
            fundId, parts.Select(p => p.ClaimId).ToArray(), parts.Select(p => p.Source.ToString()).ToArray(),
            parts.Select(p => p.Amount.Amount).ToArray());
        Post(writes, fundId, [.. parts.Select(p => new LedgerEntry(p.Source, LedgerAccount.Committed, LedgerAccount.Available, p.Amount, p.ClaimId))]);
    }

    /// <summary>Books a release and moves its claim.</summary>
    public static void Release(Writes writes, Guid fundId, Commitment commitment, ClaimMove move)
    {
        ClaimTables.Move(writes, [commitment.ClaimId], move, FundProblem.NothingToRelease);
        writes.Add(
            "UPDATE subsidies.commitment SET released_at = $2 WHERE claim_id = $1 AND released_at IS NULL", commitment.ClaimId, writes.Context.At);
        Post(writes, fundId,
            [.. commitment.Parts.Select(p => new LedgerEntry(p.Source, LedgerAccount.Available, LedgerAccount.Committed, p.Amount, commitment.ClaimId))]);
    }

    /// <summary>Posts entries, two sides each, and changes the balances by the same amounts.</summary>
    private static void Post(Writes writes, Guid fundId, IReadOnlyList<LedgerEntry> entries)
    {
        writes.Add(
            """
            INSERT INTO subsidies.posting (operation_id, fund_id, source, account, debit, credit, claim_id, at)
            SELECT $1, $2, entry.source, side.account, side.debit, side.credit, entry.claim, $8
            FROM unnest($3::text[], $4::text[], $5::text[], $6::numeric[], $7::uuid[]) AS entry (source, gains, gives, amount, claim),
                LATERAL (VALUES (entry.gains, entry.amount, 0), (entry.gives, 0, entry.amount)) AS side (account, debit, credit)
            """,
            writes.Context.OperationId, fundId, entries.Select(e => e.Source.ToString()).ToArray(),
            entries.Select(e => e.Debit.ToString()).ToArray(), entries.Select(e => e.Credit.ToString()).ToArray(),
            entries.Select(e => e.Amount.Amount).ToArray(), entries.Select(e => e.ClaimId).ToArray(), writes.Context.At);
        foreach (var source in entries.GroupBy(e => e.Source))
        {
            decimal Change(LedgerAccount account) =>
                source.Where(e => e.Debit == account).Sum(e => e.Amount.Amount) - source.Where(e => e.Credit == account).Sum(e => e.Amount.Amount);
            writes.Add(
                "UPDATE subsidies.fund_source SET appropriated = appropriated + $3, committed = committed + $4 WHERE fund_id = $1 AND source = $2",
                fundId, source.Key, -Change(LedgerAccount.Appropriation), Change(LedgerAccount.Committed));
        }
    }
}
