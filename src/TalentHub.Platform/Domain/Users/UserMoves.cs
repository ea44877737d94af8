using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.States;
using static TalentHub.Platform.Domain.Users.UserState;
using Do = TalentHub.Platform.Domain.Users.UserMove;

namespace TalentHub.Platform.Domain.Users;

/// <summary>The life of a user. <see cref="UserAuthority"/> narrows it further to the organisation of the one who acts.</summary>
public static class UserMoves
{
    private static readonly Role[] Managers = [Role.Administrator, Role.School, Role.Enterprise, Role.System];

    private static readonly Role[] Anybody = Enum.GetValues<Role>();

    /// <summary>The allowed moves.</summary>
    public static readonly MoveTable<UserState, UserMove> Table = new()
    {
        //  move                from      to        who
        { Do.Create,          None,     Active,   Managers },
        { Do.SignIn,          Active,   Active,   Role.Public },
        { Do.FailSignIn,      Active,   Active,   Role.Public },
        { Do.Lock,            Active,   Locked,   Role.Public },
        { Do.Unlock,          Locked,   Active,   [Role.Public, .. Managers] },
        { Do.ChooseRole,      Active,   Active,   Anybody },
        { Do.ChooseRole,      Locked,   Locked,   Anybody },
        { Do.ChangePassword,  Active,   Active,   Anybody },
        { Do.ChangePassword,  Locked,   Locked,   Anybody },
        { Do.ResetPassword,   Active,   Active,   Managers },
        { Do.ResetPassword,   Locked,   Active,   Managers },
        { Do.Describe,        Active,   Active,   Anybody },
        { Do.Describe,        Locked,   Locked,   Anybody },
        { Do.AssignRole,      Active,   Active,   Managers },
        { Do.AssignRole,      Locked,   Locked,   Managers },
        { Do.RemoveRole,      Active,   Active,   Managers },
        { Do.RemoveRole,      Locked,   Locked,   Managers },
        { Do.RemoveRole,      Disabled, Disabled, Managers },
        { Do.EndSessions,     Active,   Active,   Anybody },
        { Do.EndSessions,     Locked,   Locked,   Anybody },
        { Do.Disable,         Active,   Disabled, Managers },
        { Do.Disable,         Locked,   Disabled, Managers },
        { Do.Enable,          Disabled, Active,   Managers },
    };
}
