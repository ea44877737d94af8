using Microsoft.EntityFrameworkCore;
using TalentHub.Api.Pages.Lists;
using TalentHub.Certification.Store;
using TalentHub.Organisations.Domain.Organisations;
using TalentHub.Organisations.Store;
using TalentHub.Training.Store;

namespace TalentHub.Api.Pages.Organisations;

/// <summary>Organisations as lists and records show them, within the reader's scope.</summary>
public sealed class OrganisationDirectory(OrganisationsContext context, TrainingContext training, CertificationContext certification)
{
    /// <summary>What the list's URL holds.</summary>
    public static readonly ListDefinition Definition = new()
    {
        Path = "/organisations", SortKeys = ["name", "district", "registered"],
        Tabs = [nameof(OrganisationKind.Enterprise), nameof(OrganisationKind.School), nameof(OrganisationKind.Bureau)],
        Filters = [ListFilter.Text("q"), ListFilter.Text("district"), ListFilter.OneOf<OrganisationState>("state")],
    };

    /// <summary>What programs ask of the list: all kinds, by credit code unless they say otherwise.</summary>
    public static readonly ListDefinition ForPrograms = Definition with { SortKeys = ["creditCode", .. Definition.SortKeys], Tabs = [] };

    /// <summary>The organisations of all kinds under the filters in the order that was asked for.</summary>
    public IQueryable<OrganisationRow> Rows(ListQuery query) => Ordered(Matching(query), query);

    /// <summary>One page of the tab.</summary>
    public async Task<ListPage<OrganisationRow>> Page(ListQuery query, CancellationToken cancel)
    {
        var rows = InTab(query);
        return new(await Ordered(rows, query).Skip(query.Offset).Take(query.PageSize).ToListAsync(cancel), await rows.CountAsync(cancel));
    }

    /// <summary>How many organisations each tab holds under the filters.</summary>
    public Task<Dictionary<OrganisationKind, int>> Counts(ListQuery query, CancellationToken cancel) =>
        Matching(query).GroupBy(o => o.Kind).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancel);

    /// <summary>All rows of the tab, for the export.</summary>
    public IAsyncEnumerable<OrganisationRow> All(ListQuery query) => Ordered(InTab(query), query).AsAsyncEnumerable();

    /// <summary>One organisation within the reader's scope.</summary>
    public Task<OrganisationRow?> Find(Guid id, CancellationToken cancel) => context.Organisations.FirstOrDefaultAsync(o => o.Id == id, cancel);

    /// <summary>The bureau for which a clerk brings in rosters: the own organisation, or without one the bureau that was registered first; null before there is any.</summary>
    public async Task<Guid?> Bureau(Guid? own, CancellationToken cancel) =>
        own ?? await context.Organisations.Where(o => o.Kind == OrganisationKind.Bureau && o.State == OrganisationState.Active)
            .OrderBy(o => o.Id).Select(o => (Guid?)o.Id).FirstOrDefaultAsync(cancel);

    /// <summary>The organisation's filing, if it has one.</summary>
    public Task<FilingRow?> Filing(Guid id, CancellationToken cancel) => context.Filings.FirstOrDefaultAsync(f => f.BodyId == id, cancel);

    /// <summary>The alliances it belongs to.</summary>
    public Task<List<AllianceRow>> Alliances(Guid id, CancellationToken cancel) =>
        context.Alliances.Where(a => a.Members.Any(m => m.EnterpriseId == id)).OrderBy(a => a.Name).ToListAsync(cancel);

    /// <summary>How many classes, agreements and batches it takes part in.</summary>
    public async Task<(int Classes, int Agreements, int Batches)> Work(Guid id, CancellationToken cancel) =>
        (await training.Classes.CountAsync(c => c.SchoolId == id || c.PartnerId == id, cancel),
            await training.Agreements.CountAsync(a => a.SchoolId == id || a.EnterpriseId == id, cancel),
            await certification.Batches.CountAsync(b => b.BodyId == id, cancel));

    private IQueryable<OrganisationRow> InTab(ListQuery query)
    {
        var kind = Enum.Parse<OrganisationKind>(query.Tab);
        return Matching(query).Where(o => o.Kind == kind);
    }

    private IQueryable<OrganisationRow> Matching(ListQuery query)
    {
        var rows = context.Organisations.AsQueryable();
        if (query.Filter("q") is { Length: > 0 } text)
        {
            var pattern = TextPattern.Holding(text);
            rows = rows.Where(o => EF.Functions.ILike(o.Name, pattern) || EF.Functions.ILike(o.CreditCode, pattern));
        }

        if (query.Filter("district") is { Length: > 0 } district)
        {
            var pattern = TextPattern.Holding(district);
            rows = rows.Where(o => EF.Functions.ILike(o.District, pattern));
        }

        return Enum.TryParse<OrganisationState>(query.Filter("state"), out var state) ? rows.Where(o => o.State == state) : rows;
    }

    private static IOrderedQueryable<OrganisationRow> Ordered(IQueryable<OrganisationRow> rows, ListQuery query) => (query.Sort, query.Descending) switch
    {
        ("creditCode", false) => rows.OrderBy(o => o.CreditCode),
        ("creditCode", true) => rows.OrderByDescending(o => o.CreditCode),
        ("district", false) => rows.OrderBy(o => o.District).ThenBy(o => o.Id),
        ("district", true) => rows.OrderByDescending(o => o.District).ThenBy(o => o.Id),
        ("registered", false) => rows.OrderBy(o => o.RegisteredAt).ThenBy(o => o.Id),
        ("registered", true) => rows.OrderByDescending(o => o.RegisteredAt).ThenBy(o => o.Id),
        (_, false) => rows.OrderBy(o => o.Name).ThenBy(o => o.Id),
        _ => rows.OrderByDescending(o => o.Name).ThenBy(o => o.Id),
    };
}
