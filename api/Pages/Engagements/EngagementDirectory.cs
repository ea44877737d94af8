using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using TalentHub.Api.Hosting;
using TalentHub.Api.Pages.Lists;
using TalentHub.Api.Pages.Organisations;
using TalentHub.Api.Pages.Users;
using TalentHub.People.Domain.Experts;
using TalentHub.People.Store;
using TalentHub.Platform.Domain.Commands;

namespace TalentHub.Api.Pages.Engagements;

/// <summary>Engagements as lists and records show them, within the reader's scope.</summary>
public sealed class EngagementDirectory(PeopleContext people, OrganisationNameBook names, OrganisationFinder organisations, Caller caller)
{
    private const int ExportLimit = 100_000;

    /// <summary>The tab of those that the reader can do something about.</summary>
    public const string Waiting = "waiting";

    /// <summary>What the list's URL holds.</summary>
    public static readonly ListDefinition Definition = new()
    {
        Path = "/engagements", SortKeys = ["changed", "starts", "pay"], DescendingFirst = true,
        Tabs =
        [
            "all", Waiting, nameof(EngagementState.Draft), nameof(EngagementState.Proposed), nameof(EngagementState.ConfirmedByExpert),
            nameof(EngagementState.Active), nameof(EngagementState.Completed), nameof(EngagementState.Ended),
        ],
        Filters = [ListFilter.Text("q"), ListFilter.Text("employer"), ListFilter.Text("way"), ListFilter.Date("on")],
    };

    private static readonly Expression<Func<EngagementRow, EngagementEntry>> Entry = e => new EngagementEntry
    {
        Id = e.Id, PersonId = e.PersonId, Expert = e.Expert!.Person!.Name, EmployerId = e.EmployerId, Way = e.Way, Topic = e.Topic,
        StartsOn = e.StartsOn, EndsOn = e.EndsOn, Pay = e.Pay, State = e.State, DaysRecorded = e.Days.Count,
        DaysConfirmed = e.Days.Count(d => d.ConfirmedAt != null), ChangedAt = e.ChangedAt,
    };

    /// <summary>The engagements of the tab in the order that was asked for.</summary>
    public async Task<IQueryable<EngagementRow>> Rows(ListQuery query, CancellationToken cancel) => Ordered(InTab(await Matching(query, cancel), query.Tab), query);

    /// <summary>Engagements with the names of expert and employer.</summary>
    public async Task<IReadOnlyList<EngagementEntry>> Entries(IQueryable<EngagementRow> rows, CancellationToken cancel)
    {
        var entries = await rows.Select(Entry).ToListAsync(cancel);
        var known = await names.Of(entries.Select(row => (Guid?)row.EmployerId), cancel);
        return entries.ConvertAll(row => row with { Employer = known.GetValueOrDefault(row.EmployerId, row.EmployerId.ToString()) });
    }

    /// <summary>One page of the tab.</summary>
    public async Task<ListPage<EngagementEntry>> Page(ListQuery query, CancellationToken cancel)
    {
        var rows = await Rows(query, cancel);
        return new(await Entries(rows.Skip(query.Offset).Take(query.PageSize), cancel), await rows.CountAsync(cancel));
    }

    /// <summary>How many there are in each tab under the filters.</summary>
    public async Task<Dictionary<string, long>> Counts(ListQuery query, CancellationToken cancel)
    {
        var rows = await Matching(query, cancel);
        var states = await rows.GroupBy(e => e.State).Select(g => new { g.Key, Count = g.LongCount() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancel);
        var counts = Definition.Tabs.Skip(2).ToDictionary(tab => tab, tab => states.GetValueOrDefault(Enum.Parse<EngagementState>(tab)), StringComparer.Ordinal);
        counts["all"] = states.Values.Sum();
        counts[Waiting] = await InTab(rows, Waiting).LongCountAsync(cancel);
        return counts;
    }

    /// <summary>All rows of the tab, for the export.</summary>
    public async Task<IReadOnlyList<EngagementEntry>> All(ListQuery query, CancellationToken cancel) =>
        await Entries((await Rows(query, cancel)).Take(ExportLimit), cancel);

    /// <summary>The engagements of one expert, newest first.</summary>
    public Task<IReadOnlyList<EngagementEntry>> Of(Guid person, CancellationToken cancel) =>
        Entries(people.Engagements.Where(e => e.PersonId == person).OrderByDescending(e => e.Id), cancel);

    /// <summary>Those that a claim can rest on: confirmed by the expert, under way or done; newest first.</summary>
    public Task<IReadOnlyList<EngagementEntry>> Claimable(CancellationToken cancel) => Entries(
        people.Engagements
            .Where(e => e.State == EngagementState.ConfirmedByExpert || e.State == EngagementState.Active || e.State == EngagementState.Completed)
            .OrderByDescending(e => e.Id).Take(1_000), cancel);

    /// <summary>One engagement, or null outside the reader's scope.</summary>
    public async Task<EngagementEntry?> Find(Guid id, CancellationToken cancel) =>
        (await Entries(people.Engagements.Where(e => e.Id == id), cancel)).FirstOrDefault();

    /// <summary>How many wait in a state, and since when the oldest.</summary>
    public async Task<(int Count, DateTimeOffset? Oldest)> CountIn(EngagementState state, bool unconfirmedDays, CancellationToken cancel)
    {
        var rows = people.Engagements.Where(e => e.State == state && (!unconfirmedDays || e.Days.Any(d => d.ConfirmedAt == null)));
        return (await rows.CountAsync(cancel), await rows.MinAsync(e => (DateTimeOffset?)e.ChangedAt, cancel));
    }

    private async Task<IQueryable<EngagementRow>> Matching(ListQuery query, CancellationToken cancel)
    {
        IQueryable<EngagementRow> rows = people.Engagements;
        if (query.Filter("q") is { Length: > 0 } text)
        {
            var pattern = TextPattern.Holding(text);
            rows = rows.Where(e => EF.Functions.ILike(e.Expert!.Person!.Name, pattern) || EF.Functions.ILike(e.Topic, pattern));
        }

        if (query.Filter("employer") is { Length: > 0 } employer)
        {
            var ids = await organisations.Named(employer, cancel);
            rows = rows.Where(e => ids.Contains(e.EmployerId));
        }

        if (query.Filter("way") is { Length: > 0 } way)
        {
            rows = rows.Where(e => e.Way == way);
        }

        return query.FilterDate("on") is { } day ? rows.Where(e => e.StartsOn <= day && day <= e.EndsOn) : rows;
    }

    private IQueryable<EngagementRow> InTab(IQueryable<EngagementRow> rows, string tab) =>
        tab == Waiting ? caller.Role switch
        {
            Role.Expert => rows.Where(e => e.State == EngagementState.Proposed
                || (e.State == EngagementState.Active && e.Days.Any(d => d.ConfirmedAt == null))),
            Role.Enterprise or Role.School => rows.Where(e => e.State == EngagementState.Draft || e.State == EngagementState.ConfirmedByExpert),
            _ => rows.Where(_ => false),
        }
        : Enum.TryParse<EngagementState>(tab, out var state) ? rows.Where(e => e.State == state)
        : rows;

    private static IOrderedQueryable<EngagementRow> Ordered(IQueryable<EngagementRow> rows, ListQuery query) => (query.Sort, query.Descending) switch
    {
        ("starts", false) => rows.OrderBy(e => e.StartsOn).ThenBy(e => e.Id),
        ("starts", true) => rows.OrderByDescending(e => e.StartsOn).ThenBy(e => e.Id),
        ("pay", false) => rows.OrderBy(e => e.Pay).ThenBy(e => e.Id),
        ("pay", true) => rows.OrderByDescending(e => e.Pay).ThenBy(e => e.Id),
        (_, false) => rows.OrderBy(e => e.ChangedAt).ThenBy(e => e.Id),
        _ => rows.OrderByDescending(e => e.ChangedAt).ThenBy(e => e.Id),
    };
}
