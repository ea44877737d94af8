using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Domain.Texts;

namespace TalentHub.Platform.Domain.Users;

/// <summary>Every decision about a user. Pure: instants come with the context, passwords only as stamps.</summary>
public static class UserDecisions
{
    private const int LongestDisplayName = 100;

    /// <summary>Makes the user.</summary>
    public static Decision<User> Create(this User user, Guid id, CreateUser command, UserAuthority authority, CommandContext context)
    {
        var name = UserName.Normalise(command.UserName);
        var move = UserMoves.Table.Check(user.State, UserMove.Create, context.Role);
        if ((move.Problem ?? UserName.Check(name) ?? CheckDescription(command.DisplayName, command.Culture, command.Email)) is { } problem)
        {
            return problem;
        }

        if (command.Roles.Select((r, i) => RefuseRole(r, command.PersonId, authority, context)?.Below($"roles[{i}]", "role", "organisationId", "isManager"))
            .FirstOrDefault(p => p is not null) is { } refusal)
        {
            return refusal;
        }

        if (command.Roles.Select((r, i) => RoleRules.Conflict(r.Role, command.Roles.Take(i))?.Below($"roles[{i}]")).FirstOrDefault(p => p is not null) is { } conflict)
        {
            return conflict;
        }

        if (command.Roles.Count == 0 && authority.OverUser(user, context) is not null)
        {
            return UserProblem.OrganisationMissing.With(("role", context.Role)).In("roles");
        }

        return new User
        {
            Id = id, State = move.Value, Name = name, DisplayName = command.DisplayName, Culture = command.Culture, PersonId = command.PersonId,
            Email = MailAddress.Normalise(command.Email),
            MustChangePassword = command.MustChangePassword, PasswordStamp = StampOf(context), Roles = [.. command.Roles.DistinctBy(r => (r.Role, r.OrganisationId))],
        };
    }

    /// <summary>Counts an attempt to sign in: opens the session, counts the failure, or locks. Refusing an attempt is a result, not a problem.</summary>
    /// <returns>The next state; <paramref name="command"/> was accepted when <see cref="User.FailedSignIns"/> is zero and the user is active.</returns>
    public static (User Next, bool Opened) Attempt(this User user, SignIn command, LockRules rules, DateTimeOffset at)
    {
        var trying = user.State == UserState.Locked && user.LockedUntil <= at ? user.Make(UserMove.Unlock) with { LockedUntil = null, FailedSignIns = 0 } : user;
        if (trying.State != UserState.Active)
        {
            return (user, false);
        }

        if (command.PasswordMatched && command.PasswordStamp == trying.PasswordStamp)
        {
            return (trying.Make(UserMove.SignIn) with { FailedSignIns = 0, LockedUntil = null }, true);
        }

        var failures = trying.FailedSignIns + 1;
        return failures < rules.Failures
            ? (trying.Make(UserMove.FailSignIn) with { FailedSignIns = failures }, false)
            : (trying.Make(UserMove.Lock) with { FailedSignIns = failures, LockedUntil = at.AddMinutes(rules.Minutes) }, false);
    }

    /// <summary>Acts in another role.</summary>
    public static Decision<User> Choose(this User user, ChooseRole command, CommandContext context) =>
        !user.Has(command.Role, command.OrganisationId) ? UserProblem.RoleNotHeld
        : user.By(UserMove.ChooseRole, OwnProblem(user, context), context, u => u);

    /// <summary>Sets the own password.</summary>
    /// <param name="user">The user.</param>
    /// <param name="checkedStamp">The stamp of the password that was checked as the current one; null when the check failed.</param>
    /// <param name="context">Who and when.</param>
    public static Decision<User> Change(this User user, Guid? checkedStamp, CommandContext context) =>
        user.State == UserState.Locked && user.LockedUntil > context.At ? UserProblem.PasswordLocked
        : checkedStamp != user.PasswordStamp ? ((Problem)UserProblem.CurrentPasswordWrong).In("currentPassword")
        : user.By(UserMove.ChangePassword, OwnProblem(user, context), context, u => u with { PasswordStamp = StampOf(context), MustChangePassword = false });

    /// <summary>Sets somebody's password.</summary>
    public static Decision<User> Reset(this User user, UserAuthority authority, CommandContext context) =>
        user.By(UserMove.ResetPassword, authority.OverUser(user, context), context, u => u with
        {
            PasswordStamp = StampOf(context),
            MustChangePassword = true,
            FailedSignIns = 0,
            LockedUntil = null,
        });

    /// <summary>The version of what describes a user, as a form that changes it saw it.</summary>
    public static string VersionOf(string displayName, string culture, string? email) => RecordVersion.Of(displayName, culture, email);

    /// <summary>Changes name, language and where mails go: one's own, or those of a user one manages.</summary>
    public static Decision<User> Describe(this User user, DescribeUser command, UserAuthority authority, CommandContext context) =>
        CheckDescription(command.DisplayName, command.Culture, command.Email) is { } problem ? problem
        : context.Outdated(VersionOf(user.DisplayName, user.Culture, user.Email)) is { } outdated ? outdated
        : user.By(UserMove.Describe, OwnProblem(user, context) is null ? null : authority.OverUser(user, context), context,
            u => u with { DisplayName = command.DisplayName, Culture = command.Culture, Email = MailAddress.Normalise(command.Email) });

    /// <summary>Gives a role.</summary>
    public static Decision<User> Assign(this User user, AssignRole command, UserAuthority authority, CommandContext context)
    {
        var role = new UserRole(command.Role, command.OrganisationId, command.IsManager);
        return user.Roles.Contains(role) ? UserProblem.RoleAlreadyAssigned
            : user.By(UserMove.AssignRole, RefuseRole(role, user.PersonId, authority, context) is { } refusal ? AtRole(refusal) : RoleRules.Conflict(role.Role, user.Roles), context,
                u => u with { Roles = [.. u.Roles.Where(r => !r.Is(role.Role, role.OrganisationId)), role] });
    }

    /// <summary>Takes a role away.</summary>
    public static Decision<User> Remove(this User user, RemoveRole command, UserAuthority authority, CommandContext context) =>
        !user.Has(command.Role, command.OrganisationId) ? UserProblem.RoleNotHeld
        : user.By(UserMove.RemoveRole, authority.OverRole(command.Role, command.OrganisationId, context), context,
            u => u with { Roles = [.. u.Roles.Where(r => !r.Is(command.Role, command.OrganisationId))] });

    /// <summary>Ends sessions: one's own, or those of a user one manages.</summary>
    public static Decision<User> End(this User user, UserAuthority authority, CommandContext context) =>
        user.By(UserMove.EndSessions, OwnProblem(user, context) is null ? null : authority.OverUser(user, context), context, u => u);

    /// <summary>Switches the user off.</summary>
    public static Decision<User> Disable(this User user, UserAuthority authority, CommandContext context) =>
        user.By(UserMove.Disable, authority.OverUser(user, context), context, u => u with { LockedUntil = null, FailedSignIns = 0 });

    /// <summary>Switches the user on.</summary>
    public static Decision<User> Enable(this User user, UserAuthority authority, CommandContext context) =>
        user.By(UserMove.Enable, authority.OverUser(user, context), context, u => u);

    /// <summary>Lifts a lock.</summary>
    public static Decision<User> Unlock(this User user, UserAuthority authority, CommandContext context) =>
        user.By(UserMove.Unlock, authority.OverUser(user, context), context, u => u with { LockedUntil = null, FailedSignIns = 0 });

    /// <summary>The stamp of the password that an operation sets; the same at every retry.</summary>
    public static Guid StampOf(Guid operationId) => DerivedId.Of(operationId, "password");

    private static Decision<User> By(this User user, UserMove move, Problem? refusal, CommandContext context, Func<User, User> change)
    {
        if (user.State == UserState.None)
        {
            return UserProblem.NotFound;
        }

        var next = UserMoves.Table.Check(user.State, move, context.Role);
        return (refusal ?? next.Problem) is { } problem ? problem : change(user) with { State = next.Value };
    }

    private static User Make(this User user, UserMove move) =>
        user with { State = UserMoves.Table.Check(user.State, move, Role.Public).OrThrow() };

    private static Problem? RefuseRole(UserRole role, Guid? personId, UserAuthority authority, CommandContext context) =>
        RoleRules.Check(role, personId) ?? authority.OverRole(role.Role, role.OrganisationId, context);

    // Whom the user is stands in the record, not in the command that gives a role.
    private static Problem AtRole(Problem refusal) => refusal.Field == "personId" ? refusal.In("role") : refusal;

    private static Problem? OwnProblem(User user, CommandContext context) => context.ActorId == user.Id ? null : UserProblem.NotSelf.With();

    private static Problem? CheckDescription(string displayName, string culture, string? email) =>
        string.IsNullOrWhiteSpace(displayName) || displayName.Length > LongestDisplayName
            ? UserProblem.DisplayNameInvalid.With(("longest", LongestDisplayName)).In("displayName")
            : FreeText.Wrong(displayName, LongestDisplayName) is { } unfit ? unfit.In("displayName")
            : culture is not ("zh-CN" or "en") ? UserProblem.CultureUnknown.With(("culture", culture)).In("culture")
            : MailAddress.Check(email)?.In("email");

    private static Guid StampOf(CommandContext context) => StampOf(context.OperationId);
}
