using Microsoft.EntityFrameworkCore;
using TalentHub.Api.Pages.Lists;
using TalentHub.Organisations.Domain.Filings;
using TalentHub.Organisations.Store;

namespace TalentHub.Api.Pages.Filings;

/// <summary>Filings as lists and records show them, within the reader's scope.</summary>
public sealed class FilingDirectory(OrganisationsContext context)
{
    /// <summary>What the list's URL holds.</summary>
    public static readonly ListDefinition Definition = new()
    {
        Path = "/filings", SortKeys = ["changed", "name", "until"], DescendingFirst = true,
        Tabs =
        [
            "all", nameof(FilingState.Submitted), nameof(FilingState.Accepted), nameof(FilingState.Reviewed), nameof(FilingState.Filed),
            nameof(FilingState.Returned), nameof(FilingState.Draft), nameof(FilingState.Expired), nameof(FilingState.Withdrawn),
        ],
        Filters = [ListFilter.Text("q"), ListFilter.OneOf<BodyKind>("kind"), ListFilter.OneOf<ExtensionState>("extension"), ListFilter.Date("until")],
    };

    private IQueryable<FilingLine> Lines =>
        from filing in context.Filings
        join body in context.Organisations on filing.BodyId equals body.Id
        select new FilingLine
        {
            BodyId = filing.BodyId, Name = body.Name, Kind = filing.BodyKind, State = filing.State, ValidFrom = filing.ValidFrom,
            ValidTo = filing.ValidTo, Document = filing.Document, Extension = filing.ExtensionState, ChangedAt = filing.ChangedAt,
        };

    /// <summary>One page of the tab.</summary>
    public async Task<ListPage<FilingLine>> Page(ListQuery query, CancellationToken cancel)
    {
        var rows = Rows(query);
        return new(await rows.Skip(query.Offset).Take(query.PageSize).ToListAsync(cancel), await rows.CountAsync(cancel));
    }

    /// <summary>How many filings stand in each state under the filters.</summary>
    public Task<Dictionary<FilingState, int>> Counts(ListQuery query, CancellationToken cancel) =>
        Matching(query).GroupBy(f => f.State).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancel);

    /// <summary>How many filings wait in a state, and since when the oldest.</summary>
    public async Task<(int Count, DateTimeOffset? Oldest)> Waiting(FilingState state, CancellationToken cancel) =>
        (await context.Filings.CountAsync(f => f.State == state, cancel),
            await context.Filings.Where(f => f.State == state).MinAsync(f => (DateTimeOffset?)f.ChangedAt, cancel));

    /// <summary>How many requests for a larger scope wait in a state, and since when the oldest.</summary>
    public async Task<(int Count, DateTimeOffset? Oldest)> Waiting(ExtensionState state, CancellationToken cancel)
    {
        var waiting = context.Filings.Where(f => f.State == FilingState.Filed && f.ExtensionState == state);
        return (await waiting.CountAsync(cancel), await waiting.MinAsync(f => (DateTimeOffset?)f.ChangedAt, cancel));
    }

    /// <summary>The filings of the tab in the order that was asked for.</summary>
    public IQueryable<FilingLine> Rows(ListQuery query) => Ordered(InTab(query), query);

    /// <summary>The body within the reader's scope.</summary>
    public Task<OrganisationRow?> Body(Guid id, CancellationToken cancel) => context.Organisations.FirstOrDefaultAsync(o => o.Id == id, cancel);

    /// <summary>The filing within the reader's scope.</summary>
    public Task<FilingRow?> Find(Guid id, CancellationToken cancel) =>
        context.Filings.Include(f => f.Scope).Include(f => f.Extension).AsSplitQuery().FirstOrDefaultAsync(f => f.BodyId == id, cancel);

    /// <summary>The body's examiners.</summary>
    public Task<List<ExaminerRow>> Examiners(Guid id, CancellationToken cancel) =>
        context.Examiners.Where(e => e.BodyId == id).OrderBy(e => e.CertificateNumber).ToListAsync(cancel);

    private IQueryable<FilingLine> InTab(ListQuery query) =>
        Enum.TryParse<FilingState>(query.Tab, out var state) ? Matching(query).Where(f => f.State == state) : Matching(query);

    private IQueryable<FilingLine> Matching(ListQuery query)
    {
        var rows = Lines;
        if (query.Filter("q") is { Length: > 0 } text)
        {
            var pattern = TextPattern.Holding(text);
            rows = rows.Where(f => EF.Functions.ILike(f.Name, pattern));
        }

        if (query.FilterDate("until") is { } day)
        {
            rows = rows.Where(f => f.ValidTo <= day);
        }

        if (Enum.TryParse<ExtensionState>(query.Filter("extension"), out var extension))
        {
            rows = rows.Where(f => f.Extension == extension);
        }

        return Enum.TryParse<BodyKind>(query.Filter("kind"), out var kind) ? rows.Where(f => f.Kind == kind) : rows;
    }

    private static IOrderedQueryable<FilingLine> Ordered(IQueryable<FilingLine> rows, ListQuery query) => (query.Sort, query.Descending) switch
    {
        ("name", false) => rows.OrderBy(f => f.Name).ThenBy(f => f.BodyId),
        ("name", true) => rows.OrderByDescending(f => f.Name).ThenBy(f => f.BodyId),
        ("until", false) => rows.OrderBy(f => f.ValidTo).ThenBy(f => f.BodyId),
        ("until", true) => rows.OrderByDescending(f => f.ValidTo).ThenBy(f => f.BodyId),
        (_, false) => rows.OrderBy(f => f.ChangedAt).ThenBy(f => f.BodyId),
        _ => rows.OrderByDescending(f => f.ChangedAt).ThenBy(f => f.BodyId),
    };
}
