using System.Globalization;
using System.Linq.Expressions;
using TalentHub.Api.Pages.Lists;
using TalentHub.Certification.Store;
using TalentHub.Organisations.Domain;
using TalentHub.Platform.Domain;

namespace TalentHub.Api.Pages.Certification;

/// <summary>Sittings by batch, site, room, person on duty and class, as table or calendar. Page, workbook, calendar file and API ask through the same query.</summary>
public static class SittingLists
{
    /// <summary>The tab that shows a week.</summary>
    public const string Week = "week";

    /// <summary>Sittings that one export or calendar file holds at most.</summary>
    public const int Most = 20_000;

    private const int DaysOfWeek = 7;

    /// <summary>What the list takes in its address.</summary>
    public static readonly ListDefinition List = new()
    {
        Path = "/sittings", SortKeys = ["time", "room", "batch"], Tabs = ["table", Week],
        Filters =
        [
            ListFilter.Id("batch"), ListFilter.OneOf("part", "Theory", "Practice", "Review"), ListFilter.Text("site"), ListFilter.Text("room"),
            ListFilter.Id("person"), ListFilter.Text("group"), ListFilter.Date("from"), ListFilter.Date("to"),
        ],
    };

    /// <summary>The sittings under the filters.</summary>
    public static IQueryable<SittingRow> Filtered(this IQueryable<SittingRow> sittings, ListQuery query)
    {
        var (part, site, room, group) = (query.Filter("part"), query.Filter("site"), query.Filter("room"), query.Filter("group"));
        var person = Guid.TryParse(query.Filter("person"), out var p) ? p : (Guid?)null;
        DateTimeOffset? from = query.FilterDate("from") is { } first ? ChinaTime.At(first, TimeOnly.MinValue) : null;
        DateTimeOffset? until = query.FilterDate("to") is { } last ? ChinaTime.At(last.AddDays(1), TimeOnly.MinValue) : null;
        return sittings.OfBatch(query).Where(s => (part == "" || s.Part == part) && (site == "" || s.Site == site) && (room == "" || s.Room == room)
            && (person == null || s.StaffIds.Contains(person.Value)) && (group == "" || s.Groups.Contains(group))
            && (from == null || s.StartsAt >= from) && (until == null || s.StartsAt < until));
    }

    /// <summary>The sittings of the batch that the address names; all where it names none.</summary>
    public static IQueryable<SittingRow> OfBatch(this IQueryable<SittingRow> sittings, ListQuery query) =>
        Guid.TryParse(query.Filter("batch"), out var batch) ? sittings.Where(s => s.BatchId == batch) : sittings;

    /// <summary>The order that was asked for; the id decides between equals.</summary>
    public static IQueryable<SittingRow> Sorted(this IQueryable<SittingRow> sittings, ListQuery query) => query.Sort switch
    {
        "room" => By(sittings, s => s.Room, query.Descending),
        "batch" => By(sittings, s => s.BatchTitle, query.Descending),
        _ => By(sittings, s => s.StartsAt, query.Descending),
    };

    /// <summary>Tickets that a form offers for a sitting: of who is not in it, those without a place in its part first; for practice and reviews, of its occupations and levels.</summary>
    public static IQueryable<string> TicketsFor(this IQueryable<RegistrationRow> candidates, IQueryable<SeatRow> seats, SittingRow sitting)
    {
        var (batch, session, part, all) = (sitting.BatchId, sitting.Id, sitting.Part, sitting.Part == "Theory");
        var tracks = sitting.Tracks.Select(track => track.Split(' ')).ToList();
        string[] codes = [.. tracks.Select(track => track[0]).Distinct(StringComparer.Ordinal)];
        SkillLevel[] levels = [.. tracks.Select(track => (SkillLevel)int.Parse(track[^1], CultureInfo.InvariantCulture)).Distinct()];
        return candidates
            .Where(c => c.BatchId == batch && c.State == "Registered" && c.Ticket != null && (all || (codes.Contains(c.OccupationCode) && levels.Contains(c.Level)))
                && !seats.Any(s => s.SessionId == session && s.RegistrationId == c.Id))
            .OrderBy(c => seats.Any(s => s.RegistrationId == c.Id && s.Part == part)).ThenBy(c => c.Ticket)
            .Select(c => c.Ticket!);
    }

    /// <summary>The Monday of the week that a day lies in.</summary>
    public static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + DaysOfWeek - 1) % DaysOfWeek));

    private static IQueryable<SittingRow> By<TKey>(IQueryable<SittingRow> sittings, Expression<Func<SittingRow, TKey>> key, bool descending) =>
        (descending ? sittings.OrderByDescending(key) : sittings.OrderBy(key)).ThenBy(s => s.StartsAt).ThenBy(s => s.Site).ThenBy(s => s.Room).ThenBy(s => s.Id);
}
