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

    /// <summary>The newest runs.</summary>
    /// <param name="state">Only in this state; null for all.</param>
    /// <param name="skip">Rows before the page.</param>
    /// <param name="take">Rows of the page.</param>
    /// <param name="cancel">Cancels the query.</param>
    public Task<List<JobRunRow>> List(JobRunState? state, int skip, int take, CancellationToken cancel = default) =>
        Page(context.Runs, state, skip, take).ToListAsync(cancel);

    /// <summary>The newest runs of all organisations, for the administrator: headers and counts, never items.</summary>
    public Task<List<JobRunRow>> ListForAdministrator(JobRunState? state, int skip, int take, CancellationToken cancel = default) =>
        Page(context.Runs.IgnoreQueryFilters(), state, skip, take).ToListAsync(cancel);

    /// <summary>The items of a run in the order of their keys, a page at a time by the last key seen.</summary>
    public Task<List<JobItemRow>> Items(Guid runId, JobItemState? state, string? after, int take, CancellationToken cancel = default) =>
        context.Items
            .Where(i => i.RunId == runId && (state == null || i.State == state) && (after == null || string.Compare(i.Key, after) > 0))
            .OrderBy(i => i.Key).Take(take).ToListAsync(cancel);

    /// <summary>All refused items of a run, streamed, for the file of errors.</summary>
    public IAsyncEnumerable<JobItemRow> Refused(Guid runId) =>
        context.Items.Where(i => i.RunId == runId && i.State == JobItemState.Refused).OrderBy(i => i.Key).AsAsyncEnumerable();

    private static IQueryable<JobRunRow> Page(IQueryable<JobRunRow> runs, JobRunState? state, int skip, int take) =>
        runs.Where(r => state == null || r.State == state).OrderByDescending(r => r.QueuedAt).ThenBy(r => r.Id).Skip(skip).Take(take);
}
