namespace TalentHub.Platform.Store.Commits;

/// <summary>The steps of one commit, in order. Tests make each of them fail and find nothing left behind.</summary>
public enum CommitStep
{
    /// <summary>The decision is made; nothing is written.</summary>
    Decided,

    /// <summary>Operation, audit entry, rows and outbox are written, not committed.</summary>
    RowsWritten,

    /// <summary>The jobs are enqueued, not committed.</summary>
    JobsEnqueued,

    /// <summary>The grain state is written, not committed.</summary>
    StateWritten,

    /// <summary>Everything is committed; the answer has not left.</summary>
    Committed,
}
