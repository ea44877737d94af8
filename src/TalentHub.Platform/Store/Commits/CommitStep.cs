namespace TalentHub.Platform.Store.Commits;

/// <summary>The steps of one commit, in order. Tests make each of them fail and find nothing left behind.</summary>
public enum CommitStep
{
    /// <summary>The decision is made; nothing is written.</summary>
    Decided,

    /// <summary>The jobs are enqueued, not committed; reached only by commands that enqueue some.</summary>
    JobsEnqueued,

    /// <summary>Rows and grain state are written beside the jobs, not committed; a command without jobs is committed by then.</summary>
    StateWritten,

    /// <summary>Everything is committed; the answer has not left.</summary>
    Committed,
}
