namespace TalentHub.Platform.Domain.Notices;

/// <summary>Where an objection stands.</summary>
public enum ObjectionState
{
    /// <summary>No objection.</summary>
    None,

    /// <summary>Raised, and not decided.</summary>
    Open,

    /// <summary>It is right: what it is about does not go on.</summary>
    Upheld,

    /// <summary>It is not.</summary>
    Dismissed,
}
