namespace TalentHub.Api.Pages.Lists;

/// <summary>What a list allows in its URL. Everything else in a URL is ignored.</summary>
public sealed record ListDefinition
{
    /// <summary>The page's path.</summary>
    public required string Path { get; init; }

    /// <summary>Keys by which the list sorts; the first is the default, ascending unless <see cref="DescendingFirst"/>.</summary>
    public required IReadOnlyList<string> SortKeys { get; init; }

    /// <summary>Whether the default order runs from the newest or largest.</summary>
    public bool DescendingFirst { get; init; }

    /// <summary>The filters.</summary>
    public IReadOnlyList<ListFilter> Filters { get; init; } = [];

    /// <summary>The tabs; the first is the default. Empty when the list has none.</summary>
    public IReadOnlyList<string> Tabs { get; init; } = [];

    /// <summary>Rows per page that a reader may choose; the first is the default.</summary>
    public IReadOnlyList<int> PageSizes { get; init; } = [20, 50, 100];

    /// <summary>The last page reachable by number: deeper OFFSETs cost more than a better filter.</summary>
    public int LastPage { get; init; } = 500;
}
