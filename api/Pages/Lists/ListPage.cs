namespace TalentHub.Api.Pages.Lists;

/// <summary>One page of a list.</summary>
/// <param name="Rows">The rows of this page.</param>
/// <param name="Total">All rows under the filters; null when counting would cost too much.</param>
public sealed record ListPage<T>(IReadOnlyList<T> Rows, long? Total)
{
    /// <summary>The cursor after the last row, when more rows follow and the list is paged by cursor.</summary>
    public string? Next { get; init; }

    /// <summary>The number of pages; 1 when empty or not counted.</summary>
    public long Pages(int pageSize) => Total is > 0 and var total ? (total + pageSize - 1) / pageSize : 1;
}
