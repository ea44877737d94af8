namespace TalentHub.Platform.Domain.Notices;

/// <summary>What can happen to a public notice.</summary>
public enum NoticeMove
{
    /// <summary>Take the lines down at the end of the period.</summary>
    Close,

    /// <summary>Take the notice back.</summary>
    Withdraw,
}
