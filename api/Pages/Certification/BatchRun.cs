using TalentHub.Platform.Domain.Jobs;
using TalentHub.Platform.Store.Jobs;

namespace TalentHub.Api.Pages.Certification;

/// <summary>The run that a batch shows.</summary>
/// <param name="Run">Its row.</param>
/// <param name="Refused">What was refused in it, where it was refused as a whole.</param>
public sealed record BatchRun(JobRunRow Run, IReadOnlyList<JobItemRow> Refused)
{
    /// <summary>Whether it has ended.</summary>
    public bool Ended => Run.State is not (JobRunState.Queued or JobRunState.Running);
}
