namespace TalentHub.Platform.Domain.Users;

/// <summary>What can be done with a user.</summary>
public enum UserMove
{
    /// <summary>Makes the user.</summary>
    Create,

    /// <summary>Signs in with the right password.</summary>
    SignIn,

    /// <summary>Fails to sign in, with attempts left.</summary>
    FailSignIn,

    /// <summary>Fails to sign in once too often.</summary>
    Lock,

    /// <summary>Lets a locked user try again: the time is over, or an administrator says so.</summary>
    Unlock,

    /// <summary>Acts in another role or organisation.</summary>
    ChooseRole,

    /// <summary>Sets a new password knowing the old one.</summary>
    ChangePassword,

    /// <summary>Sets a password for somebody who does not know the old one.</summary>
    ResetPassword,

    /// <summary>Changes the name shown and the language.</summary>
    Describe,

    /// <summary>Gives a role in an organisation.</summary>
    AssignRole,

    /// <summary>Takes a role in an organisation away.</summary>
    RemoveRole,

    /// <summary>Ends sessions.</summary>
    EndSessions,

    /// <summary>Switches the user off.</summary>
    Disable,

    /// <summary>Switches the user on again.</summary>
    Enable,
}
