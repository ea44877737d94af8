namespace TalentHub.Platform.Domain.Jobs;

/// <summary>Where a run of a job stands.</summary>
public enum JobRunState
{
    /// <summary>Not a run.</summary>
    None,

    /// <summary>Committed with the command that asked for it, and waiting for a worker.</summary>
    Queued,

    /// <summary>A worker has it, or had it and died: a stale heartbeat tells.</summary>
    Running,

    /// <summary>All items are done or refused.</summary>
    Completed,

    /// <summary>An error stopped it; what was done stays done.</summary>
    Failed,

    /// <summary>Somebody stopped it between two items; what was done stays done.</summary>
    Cancelled,
}
