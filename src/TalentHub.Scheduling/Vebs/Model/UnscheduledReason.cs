namespace TalentHub.Scheduling.Vebs.Model;

/// <summary>Which rule stood in the way of a part.</summary>
public enum UnscheduledReason
{
    /// <summary>The dates offered are too early after the report of the plan or the tickets (H17).</summary>
    TooEarly,

    /// <summary>No place at the candidate's sites can hold the part: seats, computers, station type, equipment (H4, H8).</summary>
    NoPlace,

    /// <summary>There are such places, but none that is accessible (H5).</summary>
    NotAccessible,

    /// <summary>The candidate is away whenever a place is open (H2).</summary>
    CandidateAway,

    /// <summary>An earlier part of the candidate has no place (H3).</summary>
    EarlierPartMissing,

    /// <summary>Too few persons are qualified (H11).</summary>
    NoQualifiedExaminers,

    /// <summary>Enough are qualified, but too many must withdraw (H12).</summary>
    ExaminersWithdraw,

    /// <summary>Enough may examine, but they are away or on duty (H14).</summary>
    ExaminersBusy,

    /// <summary>Enough are free, but with them too few of the panel would be new, or somebody would sit too often in a row (H15).</summary>
    ExaminersRotate,

    /// <summary>Too few invigilators are free (H7).</summary>
    NoInvigilators,

    /// <summary>No supervisor is free for the site and day (H16).</summary>
    NoSupervisor,

    /// <summary>Every place that fits is taken (H6).</summary>
    PlacesFull,

    /// <summary>The published assignment to be kept cannot be kept (H19).</summary>
    PinImpossible,

    /// <summary>Places are left only at times at which another part of the candidate stands in the way, by its time, its order or the way from it (H2, H3).</summary>
    OtherPartInTheWay,
}
