namespace TalentHub.Platform.Domain.Jobs;

/// <summary>What can happen to a run of a job.</summary>
public enum JobRunMove
{
    /// <summary>A worker takes it up, for the first time or again after a kill.</summary>
    Start,

    /// <summary>The work came to its end.</summary>
    Complete,

    /// <summary>An error that repeating would not cure.</summary>
    Fail,

    /// <summary>Stop between two items.</summary>
    Cancel,

    /// <summary>Take a failed or cancelled run up again; items that are done are not repeated.</summary>
    Restart,
}
