using Microsoft.EntityFrameworkCore;
using TalentHub.Platform.Domain.Notices;

namespace TalentHub.Platform.Store.Notices;

/// <summary>Lists of notices, which everybody may see, and of objections, which only the bureau and the auditor do.</summary>
public sealed class NoticeQueries(NoticesContext context)
{
    /// <summary>The notices, the latest first.</summary>
    /// <param name="openOn">Only those whose period holds this day; null for all.</param>
    /// <param name="text">Part of a title; null for all.</param>
    /// <param name="skip">Rows before the page.</param>
    /// <param name="take">Rows of the page.</param>
    /// <param name="cancel">Cancels the query.</param>
    public Task<List<PublicNoticeRow>> List(DateOnly? openOn, string? text, int skip, int take, CancellationToken cancel) =>
        Matching(openOn, text).OrderByDescending(n => n.OpensOn).ThenByDescending(n => n.Id).Skip(skip).Take(take).ToListAsync(cancel);

    /// <summary>How many notices there are.</summary>
    public Task<int> Count(DateOnly? openOn, string? text, CancellationToken cancel) => Matching(openOn, text).CountAsync(cancel);

    /// <summary>One notice, or null.</summary>
    public Task<PublicNoticeRow?> Find(Guid id, CancellationToken cancel) => context.Notices.SingleOrDefaultAsync(n => n.Id == id, cancel);

    /// <summary>How many objections stand in each state.</summary>
    /// <param name="receipt">The beginning of a receipt number; null for all.</param>
    /// <param name="cancel">Cancels the query.</param>
    public async Task<IReadOnlyDictionary<ObjectionState, int>> ObjectionCounts(string? receipt, CancellationToken cancel) =>
        await Received(receipt).GroupBy(o => o.State).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancel);

    /// <summary>The objections, the oldest first.</summary>
    /// <param name="state">Only in this state; null for all.</param>
    /// <param name="receipt">The beginning of a receipt number; null for all.</param>
    /// <param name="skip">Rows before the page.</param>
    /// <param name="take">Rows of the page.</param>
    /// <param name="cancel">Cancels the query.</param>
    public Task<List<ObjectionRow>> Objections(ObjectionState? state, string? receipt, int skip, int take, CancellationToken cancel) =>
        Received(receipt).Where(o => state == null || o.State == state).OrderBy(o => o.RaisedAt).ThenBy(o => o.Id).Skip(skip).Take(take).ToListAsync(cancel);

    /// <summary>One objection, or null.</summary>
    public Task<ObjectionRow?> FindObjection(Guid id, CancellationToken cancel) => context.Objections.SingleOrDefaultAsync(o => o.Id == id, cancel);

    /// <summary>When the oldest open objection was raised; null when none is open.</summary>
    public Task<DateTimeOffset?> OldestOpenObjection(CancellationToken cancel) =>
        context.Objections.Where(o => o.State == ObjectionState.Open).MinAsync(o => (DateTimeOffset?)o.RaisedAt, cancel);

    private IQueryable<ObjectionRow> Received(string? receipt)
    {
        var pattern = receipt is null ? null : $"{Escaped(receipt)}%";
        return context.Objections.Where(o => pattern == null || EF.Functions.ILike(o.Id.ToString(), pattern));
    }

    private IQueryable<PublicNoticeRow> Matching(DateOnly? openOn, string? text)
    {
        var pattern = text is null ? null : $"%{Escaped(text)}%";
        return context.Notices
            .Where(n => openOn == null || (n.State == NoticeState.Open && n.OpensOn <= openOn && openOn <= n.ClosesOn))
            .Where(n => pattern == null || EF.Functions.ILike(n.TitleZh, pattern) || EF.Functions.ILike(n.TitleEn, pattern));
    }

    private static string Escaped(string text) => text.Replace(@"\", @"\\").Replace("%", @"\%").Replace("_", @"\_");
}
