using System.Linq.Expressions;
using TalentHub.Api.Pages.Lists;
using TalentHub.People.Domain.Rosters;
using TalentHub.People.Store.Rosters;
using TalentHub.Platform.Domain;

namespace TalentHub.Api.Pages.Imports;

/// <summary>The list of roster imports: tabs by groups of states, filters, order. Page and programs ask through the same query.</summary>
public static class ImportLists
{
    /// <summary>What the list takes in its address.</summary>
    public static readonly ListDefinition List = new()
    {
        Path = "/imports", SortKeys = ["uploaded", "file"], DescendingFirst = true, Tabs = ["all", "waiting", "running", "done"],
        Filters = [ListFilter.Text("q"), ListFilter.Date("from")],
    };

    private static readonly RosterImportState[] Running = [RosterImportState.Uploaded, RosterImportState.Checking, RosterImportState.Registering];

    /// <summary>The imports under the filters, in any tab.</summary>
    public static IQueryable<RosterImportRow> Filtered(this IQueryable<RosterImportRow> imports, ListQuery query)
    {
        if (query.Filter("q") is { Length: > 0 } text)
        {
            imports = imports.Where(i => i.FileName.Contains(text) || i.TargetTitle.Contains(text));
        }

        if (query.FilterDate("from") is { } day)
        {
            var from = ChinaTime.At(day, TimeOnly.MinValue);
            imports = imports.Where(i => i.UploadedAt >= from);
        }

        return imports;
    }

    /// <summary>Which imports lie in a tab.</summary>
    public static Expression<Func<RosterImportRow, bool>> InTab(string tab) => tab switch
    {
        "waiting" => i => i.State == RosterImportState.Checked && i.Valid > 0,
        "running" => i => Running.Contains(i.State),
        "done" => i => i.State == RosterImportState.Registered,
        _ => i => true,
    };

    /// <summary>The order that was asked for; the id decides between equals.</summary>
    public static IQueryable<RosterImportRow> Sorted(this IQueryable<RosterImportRow> imports, ListQuery query) => (query.Sort, query.Descending) switch
    {
        ("file", false) => imports.OrderBy(i => i.FileName).ThenBy(i => i.Id),
        ("file", true) => imports.OrderByDescending(i => i.FileName).ThenBy(i => i.Id),
        (_, false) => imports.OrderBy(i => i.UploadedAt).ThenBy(i => i.Id),
        _ => imports.OrderByDescending(i => i.UploadedAt).ThenBy(i => i.Id),
    };
}
