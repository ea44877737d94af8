using System.Runtime.CompilerServices;
using TalentHub.Api.Pages.Lists;
using TalentHub.Training.Domain.Agreements;
using TalentHub.Training.Store;

namespace TalentHub.Api.Pages.Training;

/// <summary>Agreements as the list and its export show them, within the reader's scope.</summary>
public sealed class AgreementDirectory(AgreementLists agreements)
{
    private const int ExportPage = 200;

    /// <summary>What the list's address holds; the last tab has no state.</summary>
    public static readonly ListDefinition Definition = new()
    {
        Path = "/agreements", SortKeys = ["signed", "school", "enterprise", "starts", "ends"], DescendingFirst = true,
        Tabs = [nameof(AgreementState.Live), nameof(AgreementState.Ended), nameof(AgreementState.Expired), "all"],
        Filters = [ListFilter.Text("q"), ListFilter.OneOf<AgreementKind>("kind"), ListFilter.Id("school"), ListFilter.Id("enterprise")],
    };

    /// <summary>One page of the tab.</summary>
    public async Task<ListPage<AgreementLine>> Page(ListQuery query, CancellationToken cancel)
    {
        var page = await agreements.List(Filter(query, query.Tab) with { Skip = query.Offset, Take = query.PageSize }, cancel);
        return new(page.Items, page.Total);
    }

    /// <summary>How many agreements a tab holds under the filters.</summary>
    public async Task<int> Count(ListQuery query, string tab, CancellationToken cancel) =>
        (await agreements.List(Filter(query, tab) with { Take = 1 }, cancel)).Total;

    /// <summary>Every row of the tab.</summary>
    public async IAsyncEnumerable<AgreementLine> All(ListQuery query, [EnumeratorCancellation] CancellationToken cancel)
    {
        for (var (skip, more) = (0, true); more; skip += ExportPage)
        {
            var found = await agreements.List(Filter(query, query.Tab) with { Skip = skip, Take = ExportPage }, cancel);
            foreach (var line in found.Items)
            {
                yield return line;
            }

            more = found.Items.Count == ExportPage;
        }
    }

    private static AgreementFilter Filter(ListQuery query, string tab) => new()
    {
        Text = query.Filter("q") is { Length: > 0 } text ? text : null,
        State = Enum.TryParse<AgreementState>(tab, out var state) ? state : null,
        Kind = Enum.TryParse<AgreementKind>(query.Filter("kind"), out var kind) ? kind : null,
        SchoolId = Guid.TryParse(query.Filter("school"), out var school) ? school : null,
        EnterpriseId = Guid.TryParse(query.Filter("enterprise"), out var enterprise) ? enterprise : null,
        Sort = query.Sort switch
        {
            "school" => AgreementSort.School,
            "enterprise" => AgreementSort.Enterprise,
            "starts" => AgreementSort.StartsOn,
            "ends" => AgreementSort.EndsOn,
            _ => AgreementSort.Signed,
        },
        Descending = query.Descending,
    };
}
