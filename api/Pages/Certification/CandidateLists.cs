using System.Globalization;
using TalentHub.Api.Pages.Lists;
using TalentHub.Certification.Store;
using TalentHub.Organisations.Domain;

namespace TalentHub.Api.Pages.Certification;

/// <summary>The candidates of one batch as a list. Page and export ask through the same query.</summary>
public static class CandidateLists
{
    /// <summary>The tabs of a batch's page, of which the candidates are one.</summary>
    public static readonly IReadOnlyList<string> Tabs = ["overview", "candidates", "sittings", "scores"];

    /// <summary>What the list takes in the address of its batch.</summary>
    public static ListDefinition Of(Guid batchId) => new()
    {
        Path = $"/batches/{batchId}", SortKeys = ["ticket", "name", "level"], Tabs = Tabs, PageSizes = [30, 50, 100],
        Filters =
        [
            ListFilter.Text("q"), ListFilter.OneOf("level", "1", "2", "3", "4", "5"), ListFilter.OneOf("standing", "Registered", "Withdrawn"),
            ListFilter.OneOf("result", "Passed", "Failed", "Absent", "Violation", "Deferred"),
        ],
    };

    /// <summary>The candidates under the filters.</summary>
    public static IQueryable<RegistrationRow> Filtered(this IQueryable<RegistrationRow> candidates, Guid batchId, ListQuery query)
    {
        var (text, standing, result) = (query.Filter("q"), query.Filter("standing"), query.Filter("result"));
        var level = short.TryParse(query.Filter("level"), NumberStyles.None, CultureInfo.InvariantCulture, out var read) ? (SkillLevel)read : (SkillLevel?)null;
        return candidates.Where(c => c.BatchId == batchId && (text == "" || c.Name.Contains(text) || c.Ticket == text)
            && (level == null || c.Level == level) && (standing == "" || c.State == standing) && (result == "" || c.Result == result));
    }

    /// <summary>The order that was asked for; the id decides between equals.</summary>
    public static IQueryable<RegistrationRow> Sorted(this IQueryable<RegistrationRow> candidates, ListQuery query) => (query.Sort, query.Descending) switch
    {
        ("name", false) => candidates.OrderBy(c => c.Name).ThenBy(c => c.Id),
        ("name", true) => candidates.OrderByDescending(c => c.Name).ThenBy(c => c.Id),
        ("level", false) => candidates.OrderBy(c => c.Level).ThenBy(c => c.Id),
        ("level", true) => candidates.OrderByDescending(c => c.Level).ThenBy(c => c.Id),
        (_, true) => candidates.OrderByDescending(c => c.Ticket).ThenByDescending(c => c.Id),
        _ => candidates.OrderBy(c => c.Ticket).ThenBy(c => c.Id),
    };
}
