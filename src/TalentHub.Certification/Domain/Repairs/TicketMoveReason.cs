namespace TalentHub.Certification.Domain.Repairs;

/// <summary>Why a part of a published ticket moved.</summary>
public enum TicketMoveReason
{
    /// <summary>The day is cancelled.</summary>
    DateCancelled,

    /// <summary>The room is lost.</summary>
    PlaceLost,

    /// <summary>Too few people could be on duty at the time.</summary>
    NobodyOnDuty,

    /// <summary>Another part of the candidate had to move, and this one was in its way.</summary>
    OtherPartMoved,

    /// <summary>The body moved the candidate, or the whole session.</summary>
    MovedByHand,

    /// <summary>The sittings were planned anew, and the place was not kept.</summary>
    PlannedAnew,
}
