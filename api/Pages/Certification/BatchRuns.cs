using TalentHub.Certification.Grains;
using TalentHub.Certification.Jobs;
using TalentHub.Platform.Domain.Jobs;
using TalentHub.Platform.Store.Jobs;

namespace TalentHub.Api.Pages.Certification;

/// <summary>Long work about a batch, as the batch itself shows it: also to readers who have no list of runs.</summary>
public sealed class BatchRuns(JobRunQueries runs)
{
    /// <summary>The newest run while it is under way, or when it did not do what was asked; else null. Ask only for a batch that the reader may see.</summary>
    public async Task<BatchRun?> Shown(Guid batchId, CancellationToken cancel)
    {
        if ((await About(batchId, cancel)).FirstOrDefault() is not { } newest)
        {
            return null;
        }

        var refusedWhole = newest is { Kind: ArrangeSittingsJob.Kind, State: JobRunState.Completed, Done: 0, Refused: > 0 };
        return newest.State != JobRunState.Completed || refusedWhole
            ? new(newest, refusedWhole ? await runs.Items(newest.Id, JobItemState.Refused, after: null, 1, cancel) : [])
            : null;
    }

    /// <summary>The newest run that plans the batch, under way or ended; null where there is none. Ask only for a batch that the reader may see.</summary>
    public async Task<JobRunRow?> Planning(Guid batchId, CancellationToken cancel) =>
        (await About(batchId, cancel)).FirstOrDefault(run => run.Kind == ArrangeSittingsJob.Kind);

    private Task<List<JobRunRow>> About(Guid batchId, CancellationToken cancel) =>
        runs.About(AssessmentBatchGrain.SubjectKind, batchId.ToString(), cancel);
}
