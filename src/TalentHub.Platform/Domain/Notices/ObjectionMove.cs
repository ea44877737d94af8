namespace TalentHub.Platform.Domain.Notices;

/// <summary>What can happen to an objection.</summary>
public enum ObjectionMove
{
    /// <summary>Decide that it is right.</summary>
    Uphold,

    /// <summary>Decide that it is not.</summary>
    Dismiss,
}
