namespace TalentHub.Scheduling.Model;

/// <summary>What a room serves.</summary>
public enum RoomKind
{
    /// <summary>Theory.</summary>
    Theory,

    /// <summary>Practice.</summary>
    Practice,

    /// <summary>Review.</summary>
    Review,
}
