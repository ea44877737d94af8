using System.Globalization;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using TalentHub.Api.Pages.Lists;
using TalentHub.Platform.Domain;
using TalentHub.Subsidies.Domain.Claims;
using TalentHub.Subsidies.Domain.Funds;
using TalentHub.Subsidies.Store;
using TalentHub.Subsidies.Store.Funds;

namespace TalentHub.Api.Pages.Funds;

/// <summary>Funds as lists and records show them, within the reader's scope. Page, export and API ask through the same queries.</summary>
public sealed class FundDirectory(SubsidiesContext context, SubsidyNames names, FundFactsQueries facts)
{
    /// <summary>What the list's URL holds.</summary>
    public static readonly ListDefinition Definition = new()
    {
        Path = "/funds", SortKeys = ["year", "code", "appropriated", "available", "paid"], DescendingFirst = true,
        Tabs = ["all", nameof(FundState.Open), nameof(FundState.Closed)], Filters = [ListFilter.Text("q"), ListFilter.Year("year")],
    };

    /// <summary>The states in which money of a fund stands or stood for a claim.</summary>
    public static readonly IReadOnlyList<ClaimState> Funded =
    [
        ClaimState.Committed, ClaimState.InPayout, ClaimState.Paid, ClaimState.PaymentReturned, ClaimState.Reconciled, ClaimState.Recovered,
        ClaimState.WrittenOff, ClaimState.Withdrawn,
    ];

    private IQueryable<FundLine> Lines =>
        context.Funds.Select(fund => new FundLine
        {
            Id = fund.Id, Code = fund.Code, Title = fund.Name, Year = fund.Year, State = fund.State,
            Appropriated = context.FundSources.Where(s => s.FundId == fund.Id).Sum(s => s.Appropriated),
            Committed = context.FundSources.Where(s => s.FundId == fund.Id).Sum(s => s.Committed),
            Paid = context.FundSources.Where(s => s.FundId == fund.Id).Sum(s => s.Paid),
            Recovered = context.FundSources.Where(s => s.FundId == fund.Id).Sum(s => s.Recovered),
            Available = context.FundSources.Where(s => s.FundId == fund.Id).Sum(s => s.Appropriated - s.Committed - s.Paid - s.Recovered),
        });

    /// <summary>What the URL of one fund's page holds.</summary>
    public static ListDefinition Of(Guid id) => new()
    {
        Path = $"/funds/{id}", SortKeys = ["at", "amount", "number"], DescendingFirst = true,
        Tabs = ["overview", "waiting", "commitments", "postings"],
        Filters =
        [
            ListFilter.Text("q"), ListFilter.OneOf<FundSource>("source"), ListFilter.OneOf<LedgerAccount>("account"),
            ListFilter.OneOf("state", Funded.Select(s => s.ToString())), ListFilter.Date("from"), ListFilter.Date("to"),
        ],
    };

    /// <summary>One page of the list.</summary>
    public async Task<ListPage<FundLine>> Page(ListQuery query, CancellationToken cancel)
    {
        var rows = Rows(query);
        return new(await rows.Skip(query.Offset).Take(query.PageSize).ToListAsync(cancel), await rows.CountAsync(cancel));
    }

    /// <summary>How many funds stand in each state under the filters.</summary>
    public Task<Dictionary<FundState, int>> Counts(ListQuery query, CancellationToken cancel) =>
        Matching(query).GroupBy(f => f.State).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancel);

    /// <summary>The funds of the tab in the order that was asked for.</summary>
    public IQueryable<FundLine> Rows(ListQuery query) => Ordered(InTab(query), query);

    /// <summary>One fund, or null.</summary>
    public Task<FundLine?> Find(Guid id, CancellationToken cancel) => Lines.FirstOrDefaultAsync(f => f.Id == id, cancel);

    /// <summary>One fund held against its ledger, or null.</summary>
    public async Task<FundLine?> FindChecked(Guid id, CancellationToken cancel) =>
        await Find(id, cancel) is { } fund ? fund with { LedgerAgrees = await facts.Agrees(id, cancel) } : null;

    /// <summary>Funds that take payouts, the newest year first.</summary>
    public Task<List<FundLine>> All(CancellationToken cancel) =>
        Lines.OrderByDescending(f => f.Year).ThenBy(f => f.Code).ToListAsync(cancel);

    /// <summary>The balances of a fund by source.</summary>
    public Task<List<FundSourceRow>> Sources(Guid id, CancellationToken cancel) =>
        context.FundSources.Where(s => s.FundId == id).OrderBy(s => s.Source).ToListAsync(cancel);

    /// <summary>What sources gave, newest first.</summary>
    public Task<List<AppropriationRow>> Appropriations(Guid id, CancellationToken cancel) =>
        context.Appropriations.Where(a => a.FundId == id).OrderByDescending(a => a.At).ThenByDescending(a => a.Id).ToListAsync(cancel);

    /// <summary>Claims that were approved and wait for money of any fund.</summary>
    public IQueryable<FundClaimLine> Waiting(ListQuery query) =>
        Sorted(Found(context.Claims.Where(c => c.State == ClaimState.Approved), query).Select(c => new FundClaimLine
        {
            ClaimId = c.Id, Number = c.Number, Year = c.Year, PersonId = c.PersonId, EmployerId = c.EmployerId, State = c.State, Amount = c.Amount, ChangedAt = c.ChangedAt,
        }), query);

    /// <summary>Claims for which money of the fund is set aside, or was.</summary>
    public IQueryable<FundClaimLine> Committed(Guid id, ListQuery query)
    {
        var claims = context.Claims.Where(c => context.Commitments.Any(m => m.ClaimId == c.Id && m.FundId == id));
        if (Enum.TryParse<ClaimState>(query.Filter("state"), out var state))
        {
            claims = claims.Where(c => c.State == state);
        }

        return Sorted(Found(claims, query).Select(c => new FundClaimLine
        {
            ClaimId = c.Id, Number = c.Number, Year = c.Year, PersonId = c.PersonId, EmployerId = c.EmployerId, State = c.State, ChangedAt = c.ChangedAt,
            Amount = context.Commitments.Where(m => m.ClaimId == c.Id && m.FundId == id).Sum(m => m.Amount),
        }), query);
    }

    /// <summary>Claims with the names of expert and employer.</summary>
    public async Task<List<FundClaimLine>> Named(IReadOnlyList<FundClaimLine> claims, CancellationToken cancel)
    {
        var persons = await names.Persons(claims.Select(c => c.PersonId), cancel);
        var employers = await names.Organisations(claims.Select(c => c.EmployerId), cancel);
        return [.. claims.Select(c => c with { Expert = persons.GetValueOrDefault(c.PersonId), Employer = employers.GetValueOrDefault(c.EmployerId) })];
    }

    /// <summary>The postings of a fund under the filters.</summary>
    public IQueryable<PostingLine> Postings(Guid id, ListQuery query)
    {
        var rows = Joined(context.Postings.Where(p => p.FundId == id));
        if (Enum.TryParse<FundSource>(query.Filter("source"), out var source))
        {
            rows = rows.Where(p => p.Source == source);
        }

        if (Enum.TryParse<LedgerAccount>(query.Filter("account"), out var account))
        {
            rows = rows.Where(p => p.Account == account);
        }

        var (from, to) = (Morning(query.FilterDate("from")), Morning(query.FilterDate("to")?.AddDays(1)));
        rows = rows.Where(p => (from == null || p.At >= from) && (to == null || p.At < to));
        if (query.Filter("q") is { Length: > 0 } text)
        {
            var pattern = TextPattern.Holding(text);
            rows = rows.Where(p => EF.Functions.ILike(p.ClaimNumber!, pattern) || EF.Functions.ILike(p.PaymentReference!, pattern));
        }

        return query.Sort == "amount" ? By(rows, p => p.Debit + p.Credit, query.Descending, p => p.Id) : By(rows, p => p.Id, query.Descending, p => p.Id);
    }

    private IQueryable<PostingLine> Joined(IQueryable<PostingRow> postings) =>
        from posting in postings
        join claim in context.Claims on posting.ClaimId equals claim.Id into claims
        from claim in claims.DefaultIfEmpty()
        join payment in context.Payments on posting.PaymentId equals payment.Id into payments
        from payment in payments.DefaultIfEmpty()
        select new PostingLine
        {
            Id = posting.Id, At = posting.At, Source = posting.Source, Account = posting.Account, Debit = posting.Debit, Credit = posting.Credit,
            ClaimId = posting.ClaimId, ClaimNumber = claim.Number, PaymentReference = payment.Reference, PayoutId = payment.PayoutId,
        };

    private static IQueryable<Subsidies.Store.Claims.ClaimRow> Found(IQueryable<Subsidies.Store.Claims.ClaimRow> claims, ListQuery query)
    {
        if (query.Filter("q") is not { Length: > 0 } text)
        {
            return claims;
        }

        var pattern = TextPattern.Holding(text);
        return claims.Where(c => EF.Functions.ILike(c.Number, pattern));
    }

    private static IQueryable<FundClaimLine> Sorted(IQueryable<FundClaimLine> rows, ListQuery query) => query.Sort switch
    {
        "amount" => By(rows, c => c.Amount, query.Descending, c => c.ClaimId),
        "number" => By(rows, c => c.Number, query.Descending, c => c.ClaimId),
        _ => By(rows, c => c.ChangedAt, query.Descending, c => c.ClaimId),
    };

    private IQueryable<FundLine> InTab(ListQuery query) =>
        Enum.TryParse<FundState>(query.Tab, out var state) ? Matching(query).Where(f => f.State == state) : Matching(query);

    private IQueryable<FundLine> Matching(ListQuery query)
    {
        var rows = Lines;
        if (query.Filter("q") is { Length: > 0 } text)
        {
            var pattern = TextPattern.Holding(text);
            rows = rows.Where(f => EF.Functions.ILike(f.Code, pattern) || EF.Functions.ILike(f.Title!, pattern));
        }

        return int.TryParse(query.Filter("year"), NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? rows.Where(f => f.Year == year) : rows;
    }

    private static IQueryable<FundLine> Ordered(IQueryable<FundLine> rows, ListQuery query) => query.Sort switch
    {
        "code" => By(rows, f => f.Code, query.Descending, f => f.Id),
        "appropriated" => By(rows, f => f.Appropriated, query.Descending, f => f.Id),
        "available" => By(rows, f => f.Available, query.Descending, f => f.Id),
        "paid" => By(rows, f => f.Paid, query.Descending, f => f.Id),
        _ => By(rows, f => f.Year, query.Descending, f => f.Id),
    };

    private static IQueryable<T> By<T, TKey, TId>(IQueryable<T> rows, Expression<Func<T, TKey>> key, bool descending, Expression<Func<T, TId>> id) =>
        descending ? rows.OrderByDescending(key).ThenByDescending(id) : rows.OrderBy(key).ThenBy(id);

    private static DateTimeOffset? Morning(DateOnly? day) => day is { } some ? ChinaTime.At(some, TimeOnly.MinValue).ToUniversalTime() : null;
}
