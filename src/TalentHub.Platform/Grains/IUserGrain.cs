using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Domain.Users;

namespace TalentHub.Platform.Grains;

/// <summary>One user: roles, password, lock-out, sessions. The key is the user's id.</summary>
public interface IUserGrain : IGrainWithGuidKey
{
    /// <summary>Makes the user with roles and a password.</summary>
    Task<Outcome<UserView>> Create(CreateUser command, PasswordHash password, CommandContext context);

    /// <summary>Counts an attempt; the view holds a session only when it succeeded. The instant in the context is technical time.</summary>
    Task<Outcome<SignInView>> SignIn(SignIn command, CommandContext context);

    /// <summary>Replaces the session <paramref name="sessionId"/> by one in another role. The instant in the context is technical time.</summary>
    Task<Outcome<SignInView>> ChooseRole(ChooseRole command, Guid sessionId, CommandContext context);

    /// <summary>Sets the own password, when <paramref name="checkedStamp"/> is that of the present one; null when the check of the current password failed.</summary>
    Task<Outcome<UserView>> ChangePassword(ChangePassword command, Guid? checkedStamp, PasswordHash password, CommandContext context);

    /// <summary>Sets a password that must be changed at the next sign-in.</summary>
    Task<Outcome<UserView>> ResetPassword(ResetPassword command, PasswordHash password, CommandContext context);

    /// <summary>Changes name and language.</summary>
    Task<Outcome<UserView>> Describe(DescribeUser command, CommandContext context);

    /// <summary>Gives a role in an organisation.</summary>
    Task<Outcome<UserView>> AssignRole(AssignRole command, CommandContext context);

    /// <summary>Takes a role away; the last manager of an organisation stays.</summary>
    Task<Outcome<UserView>> RemoveRole(RemoveRole command, CommandContext context);

    /// <summary>Ends sessions, one's own (sign-out) or those of a user one manages.</summary>
    Task<Outcome<UserView>> EndSessions(EndSessions command, CommandContext context);

    /// <summary>Switches the user off.</summary>
    Task<Outcome<UserView>> Disable(DisableUser command, CommandContext context);

    /// <summary>Switches the user on again.</summary>
    Task<Outcome<UserView>> Enable(EnableUser command, CommandContext context);

    /// <summary>Lifts a lock.</summary>
    Task<Outcome<UserView>> Unlock(UnlockUser command, CommandContext context);
}
