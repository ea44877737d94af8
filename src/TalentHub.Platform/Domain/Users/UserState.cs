namespace TalentHub.Platform.Domain.Users;

/// <summary>The states of a user.</summary>
public enum UserState
{
    /// <summary>Not made yet.</summary>
    None,

    /// <summary>May sign in.</summary>
    Active,

    /// <summary>Locked out for some minutes after repeated failures; sessions that are open stay open.</summary>
    Locked,

    /// <summary>Switched off by hand; has no session.</summary>
    Disabled,
}
