using TalentHub.Platform.Domain.Money;
using TalentHub.Platform.Store;
using TalentHub.Subsidies.Domain.Claims;
using TalentHub.Subsidies.Domain.Funds;
using TalentHub.Subsidies.Domain.Packs;

namespace TalentHub.Subsidies.Store.Funds;

/// <summary>What the fund's grain asks the tables at the moment of deciding.</summary>
public sealed class FundFactsQueries(TalentHubDatabase database)
{
    /// <summary>Those of the claims that wait for money, divided among the sources as their packs say, in the order of their numbers.</summary>
    public Task<List<Commitment>> Approved(IReadOnlyList<Guid> claims, CancellationToken cancel = default) =>
        database.Read(
            """
            SELECT id, number, year, programme, pack_version, amount FROM subsidies.claim
            WHERE id = ANY ($1) AND state = 'Approved' AND amount > 0
            ORDER BY number
            """,
            row => new Commitment(
                row.GetGuid(0), row.GetString(1), row.GetInt32(2), PolicyPacks.BuiltIn.Version(row.GetString(3), row.GetString(4)).Split(row.Money(5))),
            cancel, claims.ToArray());

    /// <summary>What could be released of a claim in this fund, and by which move; nothing when it is in a payout or paid.</summary>
    public async Task<(Commitment Commitment, ClaimMove Move)> Releasable(Guid fundId, Guid claimId, CancellationToken cancel = default)
    {
        var rows = await database.Read(
            """
            SELECT claim.number, claim.state, claim.year, commitment.source, commitment.amount
            FROM subsidies.commitment JOIN subsidies.claim ON claim.id = commitment.claim_id
            WHERE commitment.claim_id = $1 AND commitment.fund_id = $2 AND commitment.released_at IS NULL
                AND claim.state IN ('Committed', 'PaymentReturned')
            ORDER BY commitment.source
            """,
            row => (
                Number: row.GetString(0), State: row.Named<ClaimState>(1), Year: row.GetInt32(2),
                Part: new SourceAmount(row.Named<FundSource>(3), row.Money(4))),
            cancel, claimId, fundId);
        var move = rows.Exists(r => r.State == ClaimState.PaymentReturned) ? ClaimMove.WriteOff : ClaimMove.Release;
        var (number, year) = rows.Count > 0 ? (rows[0].Number, rows[0].Year) : ("", 0);
        return (new Commitment(claimId, number, year, [.. rows.Select(r => r.Part)]), move);
    }

    /// <summary>What the tables say about each source of a fund.</summary>
    public Task<List<FundSourceView>> Sources(Guid fundId, CancellationToken cancel = default) =>
        database.Read(
            "SELECT source, appropriated, committed, paid, recovered FROM subsidies.fund_source WHERE fund_id = $1 ORDER BY source",
            row => new FundSourceView(row.Named<FundSource>(0), row.Money(1), row.Money(2), row.Money(3), row.Money(4)), cancel, fundId);

    /// <summary>Whether the postings of a fund, added up again, give the balances that are kept for it.</summary>
    public async Task<bool> Agrees(Guid fundId, CancellationToken cancel = default) =>
        (await database.Read(
            """
            SELECT count(*) = 0 FROM (SELECT * FROM subsidies.fund_source WHERE fund_id = $1) AS kept
            FULL JOIN (SELECT * FROM subsidies.ledger_balance WHERE fund_id = $1) AS again ON again.source = kept.source
            WHERE (kept.appropriated, kept.committed, kept.paid, kept.recovered)
                IS DISTINCT FROM (again.appropriated, again.committed, again.paid, again.recovered)
            """,
            row => row.GetBoolean(0), cancel, fundId))[0];
}
