using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;

namespace TalentHub.Training.Store;

/// <summary>Pages, orders and search patterns of lists.</summary>
internal static class Paging
{
    private const int LargestPage = 500;

    internal static async Task<TrainingPage<TLine>> Of<TLine>(IQueryable<TLine> lines, int skip, int take, CancellationToken cancel) =>
        new(await lines.Skip(Math.Max(skip, 0)).Take(Math.Clamp(take, 1, LargestPage)).ToListAsync(cancel), await lines.CountAsync(cancel));

    internal static IOrderedQueryable<TRow> By<TRow, TKey>(IQueryable<TRow> rows, Expression<Func<TRow, TKey>> key, bool descending) =>
        descending ? rows.OrderByDescending(key) : rows.OrderBy(key);

    /// <summary>A pattern for ILIKE that finds the text anywhere; its own wildcards count as letters.</summary>
    internal static string Pattern(string text) => $"%{text.Trim().Replace(@"\", @"\\").Replace("%", @"\%").Replace("_", @"\_")}%";
}
