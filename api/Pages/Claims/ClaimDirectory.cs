using Microsoft.EntityFrameworkCore;
using TalentHub.Api.Hosting;
using TalentHub.Api.Pages.Lists;
using TalentHub.Api.Pages.Organisations;
using TalentHub.Api.Pages.Users;
using TalentHub.People.Store;
using TalentHub.Platform.Store.Clock;
using TalentHub.Subsidies.Domain.Claims;
using TalentHub.Subsidies.Domain.Payouts;
using TalentHub.Subsidies.Store;
using TalentHub.Subsidies.Store.Claims;

namespace TalentHub.Api.Pages.Claims;

/// <summary>Claims as lists show them, within the reader's scope.</summary>
public sealed class ClaimDirectory(
    SubsidiesContext subsidies, PeopleContext people, OrganisationNameBook names, OrganisationFinder organisations, BusinessClock clock, Caller caller)
{
    private const int ExportLimit = 100_000;
    private const int NameLimit = 2_000;

    /// <summary>What the list's URL holds.</summary>
    public static readonly ListDefinition Definition = new()
    {
        Path = "/claims", SortKeys = ["changed", "number", "amount", "due", "submitted"], DescendingFirst = true, Tabs = ClaimTabs.Names,
        Filters =
        [
            ListFilter.Text("q"), ListFilter.Text("employer"), ListFilter.OneOf<ClaimState>("state"), ListFilter.Year("year"),
            ListFilter.OneOf("late", "true"), ListFilter.Id("engagement"), ListFilter.Id("expert"),
        ],
    };

    /// <summary>The claims of the tab in the order that was asked for.</summary>
    public async Task<IQueryable<ClaimRow>> Rows(ListQuery query, CancellationToken cancel) => Ordered(InTab(await Matching(query, cancel), query.Tab), query);

    /// <summary>One page of the tab.</summary>
    public async Task<ListPage<ClaimEntry>> Page(ListQuery query, CancellationToken cancel)
    {
        var rows = await Rows(query, cancel);
        return new(
            await Named(await rows.Skip(query.Offset).Take(query.PageSize).ToListAsync(cancel), cancel),
            await rows.CountAsync(cancel));
    }

    /// <summary>How many there are in each tab under the filters.</summary>
    public async Task<Dictionary<string, long>> Counts(ListQuery query, CancellationToken cancel)
    {
        var rows = await Matching(query, cancel);
        var states = await rows.GroupBy(c => c.State).Select(g => new { g.Key, Count = g.LongCount() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancel);
        var counts = ClaimTabs.Names.ToDictionary(tab => tab, tab => ClaimTabs.StatesOf(tab).Sum(s => states.GetValueOrDefault(s)), StringComparer.Ordinal);
        counts[ClaimTabs.All] = states.Values.Sum();
        counts[ClaimTabs.Waiting] = await rows.Where(ClaimTabs.WaitingFor(caller)).LongCountAsync(cancel);
        return counts;
    }

    /// <summary>All rows of the tab, for the export.</summary>
    public async Task<IReadOnlyList<ClaimEntry>> All(ListQuery query, CancellationToken cancel) => await Named(
        await (await Rows(query, cancel)).Take(ExportLimit).ToListAsync(cancel), cancel);

    /// <summary>Claims in a state, in the order of their numbers: those of the ids, or all when none is given.</summary>
    public async Task<IReadOnlyList<ClaimEntry>> In(ClaimState state, IReadOnlyCollection<Guid> ids, CancellationToken cancel) => await Named(
        await subsidies.Claims.Where(c => c.State == state && (ids.Count == 0 || ids.Contains(c.Id))).OrderBy(c => c.Number).Take(NameLimit)
            .ToListAsync(cancel), cancel);

    /// <summary>Claims of some ids, in the order of their numbers.</summary>
    public async Task<IReadOnlyList<ClaimEntry>> Of(IReadOnlyCollection<Guid> ids, CancellationToken cancel) => await Named(
        await subsidies.Claims.Where(c => ids.Contains(c.Id)).OrderBy(c => c.Number).ToListAsync(cancel), cancel);

    /// <summary>One claim, or null outside the reader's scope.</summary>
    public async Task<ClaimEntry?> Find(Guid id, CancellationToken cancel) => (await Of([id], cancel)).FirstOrDefault();

    /// <summary>How many wait for the reader in a state, and since when the oldest.</summary>
    public async Task<(int Count, DateTimeOffset? Oldest)> Waiting(ClaimState state, CancellationToken cancel)
    {
        var rows = subsidies.Claims.Where(ClaimTabs.WaitingFor(caller)).Where(c => c.State == state);
        return (await rows.CountAsync(cancel), await rows.MinAsync(c => (DateTimeOffset?)c.ChangedAt, cancel));
    }

    /// <summary>How many of the reader's the bank sent back, and since when the oldest.</summary>
    public async Task<(int Count, DateTimeOffset? Oldest)> SentBack(CancellationToken cancel)
    {
        var rows = subsidies.Claims.Where(c => c.State == ClaimState.PaymentReturned);
        return (await rows.CountAsync(cancel), await rows.MinAsync(c => (DateTimeOffset?)c.ChangedAt, cancel));
    }

    /// <summary>Why the bank sent a claim's last payment back, in its words; null when it did not say.</summary>
    public Task<string?> BankNote(Guid claim, CancellationToken cancel) => subsidies.Payments
        .Where(p => p.ClaimId == claim && p.State == PaymentState.Failed).OrderByDescending(p => p.Attempt).Select(p => p.Note).FirstOrDefaultAsync(cancel);

    /// <summary>How many of those that wait for the reader are past their day.</summary>
    public Task<int> Late(CancellationToken cancel)
    {
        var today = clock.Today;
        return subsidies.Claims.Where(ClaimTabs.WaitingFor(caller)).CountAsync(c => c.DueOn < today, cancel);
    }

    /// <summary>Claims with the names of expert and employer.</summary>
    public async Task<IReadOnlyList<ClaimEntry>> Named(IReadOnlyList<ClaimRow> rows, CancellationToken cancel)
    {
        var persons = rows.Select(row => row.PersonId).ToList();
        var experts = await people.Persons.Where(p => persons.Contains(p.Id)).Select(p => new { p.Id, p.Name }).ToDictionaryAsync(p => p.Id, p => p.Name, cancel);
        var employers = await names.Of(rows.Select(row => (Guid?)row.EmployerId), cancel);
        return
        [
            .. rows.Select(row => new ClaimEntry(
                row, experts.GetValueOrDefault(row.PersonId, ""), employers.GetValueOrDefault(row.EmployerId, row.EmployerId.ToString()))),
        ];
    }

    private async Task<IQueryable<ClaimRow>> Matching(ListQuery query, CancellationToken cancel)
    {
        IQueryable<ClaimRow> rows = subsidies.Claims;
        if (query.Filter("q") is { Length: > 0 } text)
        {
            var pattern = TextPattern.Holding(text);
            var persons = await people.Persons.Where(p => EF.Functions.ILike(p.Name, pattern)).OrderBy(p => p.Id).Take(NameLimit).Select(p => p.Id).ToListAsync(cancel);
            rows = rows.Where(c => EF.Functions.ILike(c.Number, pattern) || persons.Contains(c.PersonId));
        }

        if (query.Filter("employer") is { Length: > 0 } employer)
        {
            var ids = await organisations.Named(employer, cancel);
            rows = rows.Where(c => ids.Contains(c.EmployerId));
        }

        rows = Guid.TryParse(query.Filter("engagement"), out var engagement) ? rows.Where(c => c.EngagementId == engagement) : rows;
        rows = Guid.TryParse(query.Filter("expert"), out var expert) ? rows.Where(c => c.PersonId == expert) : rows;
        rows = int.TryParse(query.Filter("year"), out var year) ? rows.Where(c => c.Year == year) : rows;
        rows = Enum.TryParse<ClaimState>(query.Filter("state"), out var state) ? rows.Where(c => c.State == state) : rows;
        var today = clock.Today;
        return query.Filter("late").Length > 0 ? rows.Where(c => c.DueOn < today) : rows;
    }

    private IQueryable<ClaimRow> InTab(IQueryable<ClaimRow> rows, string tab)
    {
        var states = ClaimTabs.StatesOf(tab);
        return tab == ClaimTabs.Waiting ? rows.Where(ClaimTabs.WaitingFor(caller))
            : tab == ClaimTabs.All ? rows
            : rows.Where(c => states.Contains(c.State));
    }

    private static IOrderedQueryable<ClaimRow> Ordered(IQueryable<ClaimRow> rows, ListQuery query) => (query.Sort, query.Descending) switch
    {
        ("number", false) => rows.OrderBy(c => c.Number),
        ("number", true) => rows.OrderByDescending(c => c.Number),
        ("amount", false) => rows.OrderBy(c => c.Amount).ThenBy(c => c.Id),
        ("amount", true) => rows.OrderByDescending(c => c.Amount).ThenBy(c => c.Id),
        ("due", false) => rows.OrderBy(c => c.DueOn).ThenBy(c => c.Id),
        ("due", true) => rows.OrderByDescending(c => c.DueOn).ThenBy(c => c.Id),
        ("submitted", false) => rows.OrderBy(c => c.SubmittedAt).ThenBy(c => c.Id),
        ("submitted", true) => rows.OrderByDescending(c => c.SubmittedAt).ThenBy(c => c.Id),
        (_, false) => rows.OrderBy(c => c.ChangedAt).ThenBy(c => c.Id),
        _ => rows.OrderByDescending(c => c.ChangedAt).ThenBy(c => c.Id),
    };
}
