using Microsoft.EntityFrameworkCore;
using TalentHub.Certification.Grains;
using TalentHub.Certification.Store;
using TalentHub.Platform.Store.Jobs;

namespace TalentHub.Api.Pages.Jobs;

/// <summary>Items of runs as people know them: a batch by its title, a candidate by ticket and name. A row of a file is its own name.</summary>
public sealed class JobItemNames(CertificationContext context)
{
    /// <summary>The names of items by their keys, as far as they have one that the reader may see; the others are shown by their keys.</summary>
    public async Task<IReadOnlyDictionary<string, string>> Of(JobRunRow run, IReadOnlyList<JobItemRow> items, CancellationToken cancel)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        Guid[] ids = run.SubjectKind == AssessmentBatchGrain.SubjectKind ? [.. items.Select(i => Guid.TryParse(i.Key, out var id) ? id : Guid.Empty).Where(id => id != Guid.Empty)] : [];
        if (ids.Length == 0)
        {
            return names;
        }

        foreach (var batch in await context.Batches.Where(b => ids.Contains(b.Id)).Select(b => new { b.Id, b.Title }).ToListAsync(cancel))
        {
            names[batch.Id.ToString()] = batch.Title;
        }

        foreach (var candidate in await context.Registrations.Where(r => ids.Contains(r.Id)).Select(r => new { r.Id, r.Ticket, r.Name }).ToListAsync(cancel))
        {
            names[candidate.Id.ToString()] = $"{candidate.Ticket} {candidate.Name}".TrimStart();
        }

        return names;
    }
}
