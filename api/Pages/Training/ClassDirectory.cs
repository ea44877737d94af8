using System.Globalization;
using System.Runtime.CompilerServices;
using TalentHub.Api.Pages.Lists;
using TalentHub.Organisations.Domain;
using TalentHub.Training.Domain.Classes;
using TalentHub.Training.Store;

namespace TalentHub.Api.Pages.Training;

/// <summary>Classes as the list and its export show them, within the reader's scope.</summary>
public sealed class ClassDirectory(ClassLists classes)
{
    private const int ExportPage = 200;

    /// <summary>What the list's address holds; the first tab has no state.</summary>
    public static readonly ListDefinition Definition = new()
    {
        Path = "/classes", SortKeys = ["opened", "name", "school", "year", "students"], DescendingFirst = true,
        Tabs = ["all", nameof(ClassState.Open), nameof(ClassState.Graduated), nameof(ClassState.Closed)],
        Filters =
        [
            ListFilter.Text("q"), ListFilter.OneOf<SkillLevel>("level"), ListFilter.Id("school"), ListFilter.Id("partner"), ListFilter.Year("year"),
        ],
    };

    /// <summary>One page of the tab.</summary>
    public async Task<ListPage<ClassLine>> Page(ListQuery query, CancellationToken cancel)
    {
        var page = await classes.List(Filter(query, query.Tab) with { Skip = query.Offset, Take = query.PageSize }, cancel);
        return new(page.Items, page.Total);
    }

    /// <summary>How many classes a tab holds under the filters.</summary>
    public async Task<int> Count(ListQuery query, string tab, CancellationToken cancel) =>
        (await classes.List(Filter(query, tab) with { Take = 1 }, cancel)).Total;

    /// <summary>Every row of the tab.</summary>
    public async IAsyncEnumerable<ClassLine> All(ListQuery query, [EnumeratorCancellation] CancellationToken cancel)
    {
        for (var (skip, more) = (0, true); more; skip += ExportPage)
        {
            var found = await classes.List(Filter(query, query.Tab) with { Skip = skip, Take = ExportPage }, cancel);
            foreach (var line in found.Items)
            {
                yield return line;
            }

            more = found.Items.Count == ExportPage;
        }
    }

    private static ClassFilter Filter(ListQuery query, string tab) => new()
    {
        Text = query.Filter("q") is { Length: > 0 } text ? text : null,
        State = Enum.TryParse<ClassState>(tab, out var state) ? state : null,
        Level = Enum.TryParse<SkillLevel>(query.Filter("level"), out var level) ? level : null,
        Year = int.TryParse(query.Filter("year"), NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null,
        SchoolId = Guid.TryParse(query.Filter("school"), out var school) ? school : null,
        PartnerId = Guid.TryParse(query.Filter("partner"), out var partner) ? partner : null,
        Sort = query.Sort switch
        {
            "name" => ClassSort.Name,
            "school" => ClassSort.School,
            "year" => ClassSort.Year,
            "students" => ClassSort.Students,
            _ => ClassSort.Opened,
        },
        Descending = query.Descending,
    };
}
