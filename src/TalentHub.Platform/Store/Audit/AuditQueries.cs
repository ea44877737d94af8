using Microsoft.EntityFrameworkCore;

namespace TalentHub.Platform.Store.Audit;

/// <summary>Lists of the audit log, and the timeline of one record.</summary>
public sealed class AuditQueries(AuditContext context)
{
    /// <summary>The newest entries under a filter.</summary>
    /// <param name="filter">Which.</param>
    /// <param name="before">Only entries older than this one: the last of the page before.</param>
    /// <param name="take">How many.</param>
    /// <param name="cancel">Cancels the query.</param>
    public Task<List<AuditEntryRow>> List(AuditFilter filter, Guid? before, int take, CancellationToken cancel)
    {
        var pattern = filter.Actor is { } actor ? $"%{actor.Replace(@"\", @"\\").Replace("%", @"\%").Replace("_", @"\_")}%" : null;
        var forms = filter.SubjectId is { } id ? Forms(id) : null;
        return context.Entries
            .Where(e => filter.SubjectKind == null || e.SubjectKind == filter.SubjectKind)
            .Where(e => forms == null || forms.Contains(e.SubjectId))
            .Where(e => filter.Command == null || e.Command == filter.Command || e.Command.StartsWith(filter.Command + "."))
            .Where(e => pattern == null || EF.Functions.ILike(e.ActorName, pattern))
            .Where(e => filter.From == null || e.At >= filter.From)
            .Where(e => filter.Until == null || e.At < filter.Until)
            .Where(e => before == null || e.Id < before)
            .OrderByDescending(e => e.Id).Take(take).ToListAsync(cancel);
    }

    /// <summary>One entry within the reader's scope, or null.</summary>
    public Task<AuditEntryRow?> Find(Guid id, CancellationToken cancel) => context.Entries.SingleOrDefaultAsync(e => e.Id == id, cancel);

    /// <summary>
    /// What happened to a record, newest first, also by bulk commands about another record. Whoever may open the record may read it:
    /// call it only after the record itself was found within the reader's scope.
    /// </summary>
    public IQueryable<AuditEntryRow> TimelineOf(string subjectKind, string subjectId)
    {
        var forms = Forms(subjectId);
        return context.Entries.FromSql(
            $"""
            SELECT * FROM platform.audit_entry WHERE id IN (
                SELECT id FROM platform.audit_entry WHERE subject_id = ANY ({forms}) AND subject_kind = {subjectKind}
                UNION
                SELECT entry_id FROM platform.audit_subject WHERE subject_id = ANY ({forms}) AND subject_kind = {subjectKind})
            """)
            .IgnoreQueryFilters().OrderByDescending(e => e.Id);
    }

    // A grain's key is written without hyphens, a record that a bulk command touched as the command wrote it.
    private static string[] Forms(string id) => Guid.TryParse(id, out var guid) ? [guid.ToString("N"), guid.ToString("D")] : [id];
}
