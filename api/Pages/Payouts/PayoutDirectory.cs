using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using TalentHub.Api.Pages.Lists;
using TalentHub.Platform.Domain;
using TalentHub.Subsidies.Domain.Payouts;
using TalentHub.Subsidies.Store;
using TalentHub.Subsidies.Store.Payouts;

namespace TalentHub.Api.Pages.Payouts;

/// <summary>Payouts and their payments as lists show them, within the reader's scope. Page and export ask through the same queries.</summary>
public sealed class PayoutDirectory(SubsidiesContext context)
{
    /// <summary>What the list's URL holds.</summary>
    public static readonly ListDefinition Definition = new()
    {
        Path = "/payouts", SortKeys = ["changed", "number", "total", "count"], DescendingFirst = true,
        Tabs = ["all", "preparing", "approval", "bank", "returns", "done", "cancelled"],
        Filters = [ListFilter.Text("q"), ListFilter.Id("fund"), ListFilter.OneOf<PayoutState>("state"), ListFilter.Date("from"), ListFilter.Date("to")],
    };

    private static readonly IReadOnlyDictionary<string, PayoutState[]> Groups = new Dictionary<string, PayoutState[]>(StringComparer.Ordinal)
    {
        ["preparing"] = [PayoutState.Draft, PayoutState.Frozen],
        ["approval"] = [PayoutState.Computed],
        ["bank"] = [PayoutState.Approved],
        ["returns"] = [PayoutState.HandedOver, PayoutState.ReturnsApplied],
        ["done"] = [PayoutState.Reconciled],
        ["cancelled"] = [PayoutState.Cancelled],
    };

    /// <summary>What the URL of one payout's page holds.</summary>
    public static ListDefinition Of(Guid id) => new()
    {
        Path = $"/payouts/{id}", SortKeys = ["row", "amount", "settled"], Tabs = ["overview", "payments", "exceptions", "returned"],
        Filters = [ListFilter.Text("q"), ListFilter.OneOf<PaymentState>("state"), ListFilter.OneOf("again", "true"), ListFilter.OneOf("resolved", "true")],
    };

    /// <summary>Whether a state lies in a tab.</summary>
    public static bool Holds(string tab, PayoutState state) => !Groups.TryGetValue(tab, out var states) || states.Contains(state);

    /// <summary>What programs ask of the list: the newest first unless they say otherwise, which no change between two pages disturbs.</summary>
    public static readonly ListDefinition ForPrograms = Definition with { SortKeys = ["created", .. Definition.SortKeys] };

    /// <summary>What programs ask of the payments of one payout.</summary>
    public static readonly ListDefinition PaymentsForPrograms =
        Of(Guid.Empty) with { Filters = [ListFilter.Text("q"), ListFilter.OneOf<PaymentState>("state")] };

    /// <summary>The payouts of the tab in the order that was asked for.</summary>
    public IQueryable<PayoutRow> Rows(ListQuery query) => Sorted(InTab(Matching(query), query.Tab), query);

    /// <summary>One page of the list.</summary>
    public Task<List<PayoutRow>> Page(ListQuery query, CancellationToken cancel) =>
        Rows(query).Skip(query.Offset).Take(query.PageSize).ToListAsync(cancel);

    /// <summary>How many payouts stand in each state under the filters.</summary>
    public Task<Dictionary<PayoutState, long>> Counts(ListQuery query, CancellationToken cancel) =>
        Matching(query).GroupBy(p => p.State).Select(g => new { g.Key, Count = g.LongCount() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancel);

    /// <summary>One payout, or null.</summary>
    public Task<PayoutRow?> Find(Guid id, CancellationToken cancel) => context.Payouts.SingleOrDefaultAsync(p => p.Id == id, cancel);

    /// <summary>The payments of a payout under the filters.</summary>
    public IQueryable<PaymentRow> Payments(Guid id, ListQuery query)
    {
        var rows = context.Payments.Where(p => p.PayoutId == id);
        if (query.Filter("q") is { Length: > 0 } text)
        {
            var pattern = TextPattern.Holding(text);
            rows = rows.Where(p => EF.Functions.ILike(p.Reference!, pattern) || EF.Functions.ILike(p.AccountName!, pattern));
        }

        if (Enum.TryParse<PaymentState>(query.Filter("state"), out var state))
        {
            rows = rows.Where(p => p.State == state);
        }

        return query.Sort switch
        {
            "amount" => By(rows, p => p.Amount, query.Descending, p => p.Id),
            "settled" => By(rows, p => p.SettledAt, query.Descending, p => p.Id),
            _ => By(rows, p => p.RowNumber ?? int.MaxValue, query.Descending, p => p.Id),
        };
    }

    private IQueryable<PayoutRow> Matching(ListQuery query)
    {
        var rows = context.Payouts.AsQueryable();
        if (query.Filter("q") is { Length: > 0 } text)
        {
            var pattern = TextPattern.Holding(text);
            rows = rows.Where(p => EF.Functions.ILike(p.Number, pattern) || EF.Functions.ILike(p.Title, pattern)
                || context.Payments.Any(m => m.PayoutId == p.Id && EF.Functions.ILike(m.Reference!, pattern)));
        }

        if (Guid.TryParse(query.Filter("fund"), out var fund))
        {
            rows = rows.Where(p => p.FundId == fund);
        }

        if (Enum.TryParse<PayoutState>(query.Filter("state"), out var state))
        {
            rows = rows.Where(p => p.State == state);
        }

        var (from, to) = (Morning(query.FilterDate("from")), Morning(query.FilterDate("to")?.AddDays(1)));
        return rows.Where(p => (from == null || p.CreatedAt >= from) && (to == null || p.CreatedAt < to));
    }

    private static IQueryable<PayoutRow> InTab(IQueryable<PayoutRow> rows, string tab) =>
        Groups.TryGetValue(tab, out var states) ? rows.Where(p => states.Contains(p.State)) : rows;

    private static IQueryable<PayoutRow> Sorted(IQueryable<PayoutRow> rows, ListQuery query) => query.Sort switch
    {
        "created" => By(rows, p => p.CreatedAt, query.Descending, p => p.Id),
        "number" => By(rows, p => p.Number, query.Descending, p => p.Id),
        "total" => By(rows, p => p.Total, query.Descending, p => p.Id),
        "count" => By(rows, p => p.Count, query.Descending, p => p.Id),
        _ => By(rows, p => p.ChangedAt, query.Descending, p => p.Id),
    };

    private static IQueryable<T> By<T, TKey>(IQueryable<T> rows, Expression<Func<T, TKey>> key, bool descending, Expression<Func<T, Guid>> id) =>
        descending ? rows.OrderByDescending(key).ThenByDescending(id) : rows.OrderBy(key).ThenBy(id);

    private static DateTimeOffset? Morning(DateOnly? day) => day is { } some ? ChinaTime.At(some, TimeOnly.MinValue).ToUniversalTime() : null;
}
