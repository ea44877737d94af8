using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;

namespace TalentHub.Training.Store;

/// <summary>Pages, orders and search patterns of lists.</summary>
internal static class Paging
{
    private const int LargestPage = 200;

    internal static async Task<TrainingPage<TLine>> Of<TLine>(IQueryable<TLine> lines, int page, int size, CancellationToken cancel)
    {
        (page, size) = (Math.Max(page, 1), Math.Clamp(size, 1, LargestPage));
        var total = await lines.CountAsync(cancel);
        return new(await lines.Skip((int)Math.Min((page - 1L) * size, int.MaxValue)).Take(size).ToListAsync(cancel), total, page, size);
    }

    internal static IOrderedQueryable<TRow> By<TRow, TKey>(IQueryable<TRow> rows, Expression<Func<TRow, TKey>> key, bool descending) =>
        descending ? rows.OrderByDescending(key) : rows.OrderBy(key);

    /// <summary>A pattern for ILIKE that finds the text anywhere; its own wildcards count as letters.</summary>
    internal static string Pattern(string text) => $"%{text.Trim().Replace(@"\", @"\\").Replace("%", @"\%").Replace("_", @"\_")}%";
}
