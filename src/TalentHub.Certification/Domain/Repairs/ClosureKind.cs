namespace TalentHub.Certification.Domain.Repairs;

/// <summary>What can happen to an examination whose sittings are published.</summary>
public enum ClosureKind
{
    /// <summary>A person on duty cannot come.</summary>
    PersonAbsent,

    /// <summary>A room or workshop is not to be had.</summary>
    RoomLost,

    /// <summary>An examination day is cancelled.</summary>
    DayCancelled,
}
