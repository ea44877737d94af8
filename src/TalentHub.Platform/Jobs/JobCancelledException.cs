namespace TalentHub.Platform.Jobs;

/// <summary>Leaves the work of a run because somebody asked to stop; <see cref="JobRunner"/> turns it into the state of the run.</summary>
public sealed class JobCancelledException : OperationCanceledException
{
    /// <summary>For <see cref="JobProgress.StopIfAsked"/>.</summary>
    public JobCancelledException()
        : base("Somebody asked to stop the run.")
    {
    }
}
