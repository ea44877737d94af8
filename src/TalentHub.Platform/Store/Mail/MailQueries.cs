using Microsoft.EntityFrameworkCore;
using TalentHub.Platform.Domain.Mail;

namespace TalentHub.Platform.Store.Mail;

/// <summary>What the administrator's mail page asks.</summary>
public sealed class MailQueries(MailContext context)
{
    /// <summary>How many mails stand in each state, under a filter.</summary>
    public async Task<IReadOnlyDictionary<MailState, int>> Counts(string? text, CancellationToken cancel) =>
        await Matching(text).GroupBy(m => m.State).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancel);

    /// <summary>A page of mails, newest first.</summary>
    /// <param name="state">Only in this state; null for all.</param>
    /// <param name="text">Part of the address or of the subject; null for all.</param>
    /// <param name="skip">Rows before the page.</param>
    /// <param name="take">Rows of the page.</param>
    /// <param name="cancel">Cancels the query.</param>
    public Task<List<MailRow>> List(MailState? state, string? text, int skip, int take, CancellationToken cancel) =>
        Matching(text).Where(m => state == null || m.State == state)
            .OrderByDescending(m => m.Id).Skip(skip).Take(take).ToListAsync(cancel);

    /// <summary>One mail, or null.</summary>
    public Task<MailRow?> Find(Guid id, CancellationToken cancel) => context.Mails.SingleOrDefaultAsync(m => m.Id == id, cancel);

    /// <summary>When the oldest mail in a state was written; null when there is none.</summary>
    public Task<DateTimeOffset?> Oldest(MailState state, CancellationToken cancel) =>
        context.Mails.Where(m => m.State == state).MinAsync(m => (DateTimeOffset?)m.CreatedAt, cancel);

    private IQueryable<MailRow> Matching(string? text)
    {
        var pattern = text is null ? null : $"%{text.Replace(@"\", @"\\").Replace("%", @"\%").Replace("_", @"\_")}%";
        return context.Mails.Where(m => pattern == null || EF.Functions.ILike(m.Recipient, pattern) || EF.Functions.ILike(m.Subject, pattern));
    }
}
