namespace TalentHub.Scheduling.Model;

/// <summary>What stands in the way of a candidate.</summary>
public enum UnplacedReason
{
    /// <summary>No room of the kind that the part needs.</summary>
    NoRoom,

    /// <summary>Too few qualified people, whatever the time.</summary>
    NoQualifiedStaff,

    /// <summary>Enough qualified people, but too few without a conflict of interest.</summary>
    ConflictOfInterest,

    /// <summary>The days are used up.</summary>
    NoTimeLeft,

    /// <summary>An earlier part of the candidate could not be placed.</summary>
    EarlierPartUnplaced,
}
