using Microsoft.EntityFrameworkCore;

namespace TalentHub.Api.Endpoints.Shared;

/// <summary>Makes pages.</summary>
public static class RowPages
{
    /// <summary>The wanted rows of a query that has an order.</summary>
    public static async Task<RowPage<TRow>> Page<TRow>(this IQueryable<TRow> rows, RowPaging paging, CancellationToken cancel) =>
        new(await rows.Skip(paging.From).Take(paging.Count).ToListAsync(cancel), await rows.CountAsync(cancel));

    /// <summary>The wanted rows of a list that is read whole, because it is short.</summary>
    public static RowPage<TRow> Page<TRow>(this IReadOnlyList<TRow> rows, RowPaging paging) =>
        new([.. rows.Skip(paging.From).Take(paging.Count)], rows.Count);
}
