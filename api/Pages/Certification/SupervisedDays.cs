using Microsoft.EntityFrameworkCore;
using TalentHub.Api.Pages.Lists;
using TalentHub.Certification.Store;

namespace TalentHub.Api.Pages.Certification;

/// <summary>Days of supervision beside the list of sittings, under its filters.</summary>
public static class SupervisedDays
{
    /// <summary>The days under the filters; none where these ask for a part, a room or a class, of which a supervisor has none.</summary>
    public static IQueryable<SupervisedDayRow> Filtered(this IQueryable<SupervisedDayRow> days, ListQuery query)
    {
        var (sessionsOnly, site) = (query.Filter("part") + query.Filter("room") + query.Filter("group") != "", query.Filter("site"));
        var batch = Guid.TryParse(query.Filter("batch"), out var b) ? b : (Guid?)null;
        var person = Guid.TryParse(query.Filter("person"), out var p) ? p : (Guid?)null;
        var (from, to) = (query.FilterDate("from"), query.FilterDate("to"));
        return days.Where(d => !sessionsOnly && (batch == null || d.BatchId == batch) && (site == "" || d.Site == site) && (person == null || d.PersonId == person)
            && (from == null || d.Day >= from) && (to == null || d.Day <= to));
    }

    /// <summary>By day and site, with the names of those who supervise it.</summary>
    public static async Task<IReadOnlyList<SupervisionView>> BySite(this IQueryable<SupervisedDayRow> days, CancellationToken cancel) =>
    [
        .. (await days.OrderBy(d => d.Day).ThenBy(d => d.Site).ThenBy(d => d.Name).Take(SittingLists.Most).ToListAsync(cancel))
            .GroupBy(d => (d.Day, d.Site)).Select(g => new SupervisionView(g.Key.Day, g.Key.Site, [.. g.Select(d => d.Name).Distinct(StringComparer.Ordinal)])),
    ];
}
