using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Platform.Grains.Jobs;

/// <summary>What people may ask of a run of a job; the key is the run's id.</summary>
public interface IJobRunGrain : IGrainWithGuidKey
{
    /// <summary>Stops the run between two items; a run that waits is cancelled at once.</summary>
    Task<Outcome<JobRunControlView>> Cancel(CancelRun command, CommandContext context);

    /// <summary>Takes a failed or cancelled run up again.</summary>
    Task<Outcome<JobRunControlView>> Restart(RestartRun command, CommandContext context);
}
