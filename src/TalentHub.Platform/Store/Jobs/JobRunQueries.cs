using Microsoft.EntityFrameworkCore;
using TalentHub.Platform.Domain.Jobs;

namespace TalentHub.Platform.Store.Jobs;

/// <summary>What the progress page and the administrator's job page ask. Rows outside the reader's scope do not exist for it.</summary>
public sealed class JobRunQueries(JobsContext context)
{
    /// <summary>One run, or null.</summary>
    public Task<JobRunRow?> Find(Guid runId, CancellationToken cancel = default) =>
        context.Runs.SingleOrDefaultAsync(r => r.Id == runId, cancel);

    /// <summary>The runs about one record, newest first.</summary>
    public Task<List<JobRunRow>> About(string subjectKind, string subjectId, CancellationToken cancel = default) =>
        context.Runs.Where(r => r.SubjectId == subjectId && r.SubjectKind == subjectKind)
            .OrderByDescending(r => r.QueuedAt).ToListAsync(cancel);

    /// <summary>One run of any organisation, for the administrator: header and counts, never items.</summary>
    public Task<JobRunRow?> FindForAdministrator(Guid runId, CancellationToken cancel = default) =>
        context.Runs.IgnoreQueryFilters().SingleOrDefaultAsync(r => r.Id == runId, cancel);

    /// <summary>The newest runs.</summary>
    /// <param name="filter">Which.</param>
    /// <param name="administrator">Whether those of all organisations are meant: headers and counts, never items.</param>
    /// <param name="skip">Rows before the page.</param>
    /// <param name="take">Rows of the page.</param>
    /// <param name="cancel">Cancels the query.</param>
    public Task<List<JobRunRow>> List(JobRunFilter filter, bool administrator, int skip, int take, CancellationToken cancel = default) =>
        Matching(filter, administrator).Where(r => filter.State == null || r.State == filter.State)
            .OrderByDescending(r => r.QueuedAt).ThenBy(r => r.Id).Skip(skip).Take(take).ToListAsync(cancel);

    /// <summary>How many runs stand in each state, whatever state the filter names.</summary>
    public async Task<IReadOnlyDictionary<JobRunState, int>> Counts(JobRunFilter filter, bool administrator, CancellationToken cancel = default) =>
        await Matching(filter, administrator).GroupBy(r => r.State).Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, cancel);

    /// <summary>How many runs failed and when the first of them did, in all organisations.</summary>
    public async Task<(int Count, DateTimeOffset? Oldest)> FailedForAdministrator(CancellationToken cancel = default)
    {
        var failed = context.Runs.IgnoreQueryFilters().Where(r => r.State == JobRunState.Failed);
        return (await failed.CountAsync(cancel), await failed.MinAsync(r => r.FinishedAt, cancel));
    }

    /// <summary>The items of a run in the order of their keys, a page at a time by the last key seen.</summary>
    public Task<List<JobItemRow>> Items(Guid runId, JobItemState? state, string? after, int take, CancellationToken cancel = default) =>
        context.Items
            .Where(i => i.RunId == runId && (state == null || i.State == state) && (after == null || string.Compare(i.Key, after) > 0))
            .OrderBy(i => i.Key).Take(take).ToListAsync(cancel);

    /// <summary>All refused items of a run, streamed, for the file of errors.</summary>
    public IAsyncEnumerable<JobItemRow> Refused(Guid runId) =>
        context.Items.Where(i => i.RunId == runId && i.State == JobItemState.Refused).OrderBy(i => i.Key).AsAsyncEnumerable();

    private IQueryable<JobRunRow> Matching(JobRunFilter filter, bool administrator)
    {
        var runs = administrator ? context.Runs.IgnoreQueryFilters() : context.Runs;
        var pattern = filter.Text is { } text ? $"%{text.Replace(@"\", @"\\").Replace("%", @"\%").Replace("_", @"\_")}%" : null;
        return runs.Where(r => pattern == null || EF.Functions.ILike(r.Title, pattern) || EF.Functions.ILike(r.StartedByName, pattern))
            .Where(r => (filter.From == null || r.QueuedAt >= filter.From)
                && (filter.SubjectKind == null || r.SubjectKind == filter.SubjectKind) && (filter.SubjectId == null || r.SubjectId == filter.SubjectId));
    }
}
