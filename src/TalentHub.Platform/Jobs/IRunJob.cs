namespace TalentHub.Platform.Jobs;

/// <summary>
/// Work with a run of its own: enqueued in the commit that asked for it, followed on a progress page, cancelled between two
/// items, taken up again after a kill. May be run twice, also at once. Registered with <c>AddRunJob</c>.
/// </summary>
public interface IRunJob
{
    /// <summary>Does what is left of the run.</summary>
    /// <param name="runId">The run.</param>
    /// <param name="cancel">Set when this process shuts down; the run is then taken up by another.</param>
    Task Run(Guid runId, CancellationToken cancel);
}
