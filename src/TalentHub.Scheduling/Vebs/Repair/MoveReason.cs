namespace TalentHub.Scheduling.Vebs.Repair;

/// <summary>Why a published assignment could not stay.</summary>
public enum MoveReason
{
    /// <summary>The day is no longer offered.</summary>
    DateCancelled,

    /// <summary>The room or workshop is gone, closed at the time, or no longer fit for the candidate.</summary>
    PlaceLost,

    /// <summary>The candidate cannot come then.</summary>
    CandidateAway,

    /// <summary>The session finds no panel, or the sitting no invigilators, at its time.</summary>
    NobodyOnDuty,

    /// <summary>Another part, of the candidate or of somebody else, had to move, and this one was in its way.</summary>
    OtherPartMoved,
}
