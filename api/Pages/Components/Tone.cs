namespace TalentHub.Api.Pages.Components;

/// <summary>What a colour means; the words beside it always say the same.</summary>
public enum Tone
{
    /// <summary>Nothing to note: drafts, closed records.</summary>
    Neutral,

    /// <summary>Under way.</summary>
    Info,

    /// <summary>Somebody should look, or time is running.</summary>
    Attention,

    /// <summary>Reached its good end.</summary>
    Success,

    /// <summary>Refused, failed, revoked.</summary>
    Danger,
}
