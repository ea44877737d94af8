namespace TalentHub.Certification.Domain.Planning;

/// <summary>The hard rules that the evaluator knows, by its own names.</summary>
public enum PlanRule
{
    /// <summary>Every part is scheduled once, or listed as without a place.</summary>
    H1,

    /// <summary>A candidate is in one place at a time and can be there.</summary>
    H2,

    /// <summary>The order of parts.</summary>
    H3,

    /// <summary>Seats of a room.</summary>
    H4,

    /// <summary>Needs of access and extra time.</summary>
    H5,

    /// <summary>A room holds one session at a time.</summary>
    H6,

    /// <summary>Invigilators of a theory room.</summary>
    H7,

    /// <summary>Stations and equipment of a workshop.</summary>
    H8,

    /// <summary>Time to set a workshop up.</summary>
    H9,

    /// <summary>Size and leader of a panel.</summary>
    H10,

    /// <summary>Qualification of examiners.</summary>
    H11,

    /// <summary>Withdrawal of examiners.</summary>
    H12,

    /// <summary>Duties that must be apart.</summary>
    H13,

    /// <summary>Times and load of people on duty.</summary>
    H14,

    /// <summary>Rotation of examiners.</summary>
    H15,

    /// <summary>A supervisor on each examination day.</summary>
    H16,

    /// <summary>Days, slots and opening of rooms.</summary>
    H17,

    /// <summary>Size and grade of a review panel.</summary>
    H18,

    /// <summary>Pinned places stay.</summary>
    H19,
}
