namespace TalentHub.Platform.Domain.Notices;

/// <summary>Where a public notice stands.</summary>
public enum NoticeState
{
    /// <summary>No notice.</summary>
    None,

    /// <summary>Published, and open to objections.</summary>
    Open,

    /// <summary>Its period is over and its lines are taken down.</summary>
    Closed,

    /// <summary>Taken back before its time, with a reason.</summary>
    Withdrawn,
}
