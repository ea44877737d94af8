using System.Linq.Expressions;
using TalentHub.Api.Pages.Lists;
using TalentHub.Certification.Domain.Batches;
using TalentHub.Certification.Store;

namespace TalentHub.Api.Pages.Certification;

/// <summary>The list of batches: tabs by groups of states, filters, order. Page and export ask through the same query.</summary>
public static class BatchLists
{
    /// <summary>What the list takes in its address.</summary>
    public static readonly ListDefinition List = new()
    {
        Path = "/batches", SortKeys = ["changed", "exam", "title", "candidates"], DescendingFirst = true,
        Tabs = ["all", "plan", "registration", "assessment", "notice", "review", "issued", "ended"],
        Filters = [ListFilter.Text("q"), ListFilter.OneOf<BatchState>("state"), ListFilter.OneOf<BatchKind>("kind"), ListFilter.Date("from"), ListFilter.Date("to")],
    };

    private static readonly IReadOnlyDictionary<string, BatchState[]> Groups = new Dictionary<string, BatchState[]>(StringComparer.Ordinal)
    {
        ["plan"] = [BatchState.Draft, BatchState.Submitted, BatchState.Accepted],
        ["registration"] = [BatchState.RegistrationOpen, BatchState.RegistrationClosed, BatchState.Arranged],
        ["assessment"] = [BatchState.Marking, BatchState.Sealed],
        ["notice"] = [BatchState.PublicNotice],
        ["review"] = [BatchState.Reported, BatchState.Returned, BatchState.Reviewed],
        ["issued"] = [BatchState.Issuing, BatchState.Issued, BatchState.Archived],
        ["ended"] = [BatchState.Suspended, BatchState.Cancelled],
    };

    /// <summary>Whether a state lies in a tab.</summary>
    public static bool Holds(string tab, BatchState state) => !Groups.TryGetValue(tab, out var states) || states.Contains(state);

    /// <summary>The batches under the filters, in any tab.</summary>
    public static IQueryable<BatchRow> Filtered(this IQueryable<BatchRow> batches, ListQuery query)
    {
        var text = query.Filter("q");
        var state = Enum.TryParse<BatchState>(query.Filter("state"), out var s) ? s : (BatchState?)null;
        var kind = Enum.TryParse<BatchKind>(query.Filter("kind"), out var k) ? k : (BatchKind?)null;
        var (from, to) = (query.FilterDate("from"), query.FilterDate("to"));
        return batches.Where(b => (text == "" || b.Title.Contains(text) || b.BodyName.Contains(text))
            && (state == null || b.State == state) && (kind == null || b.Kind == kind)
            && (from == null || b.ExamTo >= from) && (to == null || b.ExamFrom <= to));
    }

    /// <summary>The batches of the query's tab.</summary>
    public static IQueryable<BatchRow> InTab(this IQueryable<BatchRow> batches, string tab) =>
        Groups.TryGetValue(tab, out var states) ? batches.Where(b => states.Contains(b.State)) : batches;

    /// <summary>The order that was asked for; the id decides between equals.</summary>
    public static IQueryable<BatchRow> Sorted(this IQueryable<BatchRow> batches, ListQuery query) => query.Sort switch
    {
        "exam" => By(batches, b => b.ExamFrom, query.Descending),
        "title" => By(batches, b => b.Title, query.Descending),
        "candidates" => By(batches, b => b.Candidates, query.Descending),
        _ => By(batches, b => b.ChangedAt, query.Descending),
    };

    private static IQueryable<BatchRow> By<TKey>(IQueryable<BatchRow> batches, Expression<Func<BatchRow, TKey>> key, bool descending) =>
        descending ? batches.OrderByDescending(key).ThenByDescending(b => b.Id) : batches.OrderBy(key).ThenBy(b => b.Id);
}
