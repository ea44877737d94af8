using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using TalentHub.Api.Pages.Lists;
using TalentHub.Api.Pages.Users;
using TalentHub.People.Domain.Experts;
using TalentHub.People.Store;
using TalentHub.Platform.Store.Clock;

namespace TalentHub.Api.Pages.Experts;

/// <summary>Experts as lists and records show them, within the reader's scope.</summary>
public sealed class ExpertDirectory(PeopleContext people, ExpertQueries queries, OrganisationNameBook names, BusinessClock clock)
{
    private const int ExportLimit = 100_000;

    /// <summary>What the list's URL holds.</summary>
    public static readonly ListDefinition Definition = new()
    {
        Path = "/experts", SortKeys = ["registered", "name", "city"], DescendingFirst = true,
        Tabs = ["all", "active", "proposed", "no-account"],
        Filters = [ListFilter.Text("q"), ListFilter.Text("speciality")],
    };

    /// <summary>What programs ask of the list: by name unless they say otherwise.</summary>
    public static readonly ListDefinition ForPrograms = Definition with { SortKeys = ["name", "registered", "city"], DescendingFirst = false };

    private static readonly Expression<Func<ExpertRow, ExpertEntry>> Entry = e => new ExpertEntry
    {
        PersonId = e.PersonId, Name = e.Person!.Name, DocumentKind = e.Person.DocumentKind, DocumentMask = e.Person.DocumentMask,
        PhoneMask = e.Person.PhoneMask, HomeEmployer = e.HomeEmployer, HomeCity = e.HomeCity, Speciality = e.Speciality,
        BankCode = e.BankCode, AccountMask = e.AccountMask, RegisteredAt = e.RegisteredAt,
    };

    /// <summary>The experts of the tab in the order that was asked for.</summary>
    public IQueryable<ExpertRow> Rows(ListQuery query) => Ordered(InTab(Matching(query), query.Tab), query);

    /// <summary>Experts with their days of the current year and their employers in sight.</summary>
    public async Task<IReadOnlyList<ExpertEntry>> Entries(IQueryable<ExpertRow> experts, CancellationToken cancel)
    {
        var rows = await experts.Select(Entry).ToListAsync(cancel);
        var ids = rows.ConvertAll(row => row.PersonId);
        var engagements = await people.Engagements.Where(g => ids.Contains(g.PersonId) && g.State != EngagementState.Ended)
            .Select(g => new { g.PersonId, g.EmployerId, g.State }).ToListAsync(cancel);
        var days = await queries.DaysIn(ids, clock.Today.Year, cancel);
        var employers = await names.Of(engagements.Select(g => (Guid?)g.EmployerId), cancel);
        var own = engagements.ToLookup(g => g.PersonId);
        return rows.ConvertAll(row => row with
        {
            Days = days.GetValueOrDefault(row.PersonId, new ExpertDays(clock.Today.Year, 0, 0)),
            Standing = StandingOf([.. own[row.PersonId].Select(g => g.State)]),
            Employers = [.. own[row.PersonId].Select(g => employers.GetValueOrDefault(g.EmployerId, g.EmployerId.ToString())).Distinct(StringComparer.Ordinal)],
        });
    }

    /// <summary>One page of the tab.</summary>
    public async Task<ListPage<ExpertEntry>> Page(ListQuery query, CancellationToken cancel)
    {
        var rows = Rows(query);
        return new(await Entries(rows.Skip(query.Offset).Take(query.PageSize), cancel), await rows.CountAsync(cancel));
    }

    /// <summary>How many there are in each tab under the filters.</summary>
    public async Task<Dictionary<string, long>> Counts(ListQuery query, CancellationToken cancel)
    {
        var counts = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var tab in Definition.Tabs)
        {
            counts[tab] = await InTab(Matching(query), tab).LongCountAsync(cancel);
        }

        return counts;
    }

    /// <summary>All rows of the tab, for the export.</summary>
    public Task<IReadOnlyList<ExpertEntry>> All(ListQuery query, CancellationToken cancel) => Entries(Rows(query).Take(ExportLimit), cancel);

    /// <summary>One expert, or null outside the reader's scope.</summary>
    public async Task<ExpertEntry?> Find(Guid id, CancellationToken cancel) =>
        (await Entries(people.Experts.Where(e => e.PersonId == id), cancel)).FirstOrDefault();

    /// <summary>Experts to choose one from, by name.</summary>
    public Task<List<ExpertRow>> Choices(CancellationToken cancel) =>
        people.Experts.Include(e => e.Person).OrderBy(e => e.Person!.Name).ThenBy(e => e.PersonId).Take(1_000).ToListAsync(cancel);

    private IQueryable<ExpertRow> Matching(ListQuery query)
    {
        IQueryable<ExpertRow> rows = people.Experts;
        if (query.Filter("q") is { Length: > 0 } text)
        {
            var pattern = TextPattern.Holding(text);
            rows = rows.Where(e => EF.Functions.ILike(e.Person!.Name, pattern) || EF.Functions.ILike(e.HomeEmployer, pattern)
                || EF.Functions.ILike(e.HomeCity, pattern));
        }

        if (query.Filter("speciality") is { Length: > 0 } speciality)
        {
            var pattern = TextPattern.Holding(speciality);
            rows = rows.Where(e => EF.Functions.ILike(e.Speciality, pattern));
        }

        return rows;
    }

    private IQueryable<ExpertRow> InTab(IQueryable<ExpertRow> rows, string tab) => tab switch
    {
        "active" => rows.Where(e => people.Engagements.Any(g => g.PersonId == e.PersonId && g.State == EngagementState.Active)),
        "proposed" => rows.Where(e => people.Engagements.Any(g => g.PersonId == e.PersonId
            && (g.State == EngagementState.Proposed || g.State == EngagementState.ConfirmedByExpert))),
        "no-account" => rows.Where(e => e.AccountMask == null),
        _ => rows,
    };

    /// <summary>Where an expert with engagements in these states stands.</summary>
    internal static ExpertStanding StandingOf(IReadOnlyList<EngagementState> states) =>
        states.Contains(EngagementState.Active) ? ExpertStanding.Active
        : states.Any(s => s is EngagementState.Proposed or EngagementState.ConfirmedByExpert) ? ExpertStanding.Proposed
        : ExpertStanding.Registered;

    private static IOrderedQueryable<ExpertRow> Ordered(IQueryable<ExpertRow> rows, ListQuery query) => (query.Sort, query.Descending) switch
    {
        ("name", false) => rows.OrderBy(e => e.Person!.Name).ThenBy(e => e.PersonId),
        ("name", true) => rows.OrderByDescending(e => e.Person!.Name).ThenBy(e => e.PersonId),
        ("city", false) => rows.OrderBy(e => e.HomeCity).ThenBy(e => e.PersonId),
        ("city", true) => rows.OrderByDescending(e => e.HomeCity).ThenBy(e => e.PersonId),
        (_, false) => rows.OrderBy(e => e.RegisteredAt).ThenBy(e => e.PersonId),
        _ => rows.OrderByDescending(e => e.RegisteredAt).ThenBy(e => e.PersonId),
    };
}
