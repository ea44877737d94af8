using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Platform.Domain.Users;

/// <summary>Why a command about users, passwords or sessions is refused.</summary>
public static class UserProblem
{
    /// <summary>One sentence for an unknown name, a wrong password, a locked and a disabled user, so that it tells nobody which names exist.</summary>
    public static readonly ProblemType SignInRefused = new(
        "user.sign-in-refused", ProblemKind.Forbidden,
        "用户名或密码不正确，或者账号暂时不能登录。请核对后重试；连续多次失败后账号会锁定一段时间，也可联系管理员重置密码。",
        "The user name or password is wrong, or the account cannot sign in now. Check both and try again; after several failures an account is locked for some time. An administrator can reset the password.");

    /// <summary>Nobody is signed in, or the session is over.</summary>
    public static readonly ProblemType NotSignedIn = new(
        "user.not-signed-in", ProblemKind.Forbidden,
        "您尚未登录或登录已过期。请登录后重试。",
        "Nobody is signed in, or the session is over. Sign in and try again.");

    /// <summary>The role is not one of those for which an operation is open.</summary>
    public static readonly ProblemType RoleNotAllowed = new(
        "user.role-not-allowed", ProblemKind.Forbidden,
        "当前角色不能办理此业务。请切换到有权限的角色或组织后再试。",
        "The role you act in may not do this. Switch to a role or an organisation that may, and try again.");

    /// <summary>The user does not exist within the reader's scope.</summary>
    public static readonly ProblemType NotFound = new(
        "user.not-found", ProblemKind.NotFound,
        "没有找到该用户，或者该用户不属于您的组织。请返回用户列表查看。",
        "There is no such user within your organisation. Look in the list of users.");

    /// <summary>The sign-in name has the wrong form.</summary>
    public static readonly ProblemType NameInvalid = new(
        "user.name-invalid", ProblemKind.Invalid,
        "用户名须为 {shortest} 至 {longest} 个字符，只能使用文字、数字、点、横线、下划线和 @。请修改用户名。",
        "A user name has {shortest} to {longest} letters, digits, dots, dashes, underscores or @. Choose another one.");

    /// <summary>The sign-in name is taken.</summary>
    public static readonly ProblemType NameTaken = new(
        "user.name-taken", ProblemKind.Conflict,
        "用户名“{name}”已被使用。请换一个用户名。",
        "The user name {name} is taken. Choose another one.");

    /// <summary>The name shown is empty or too long.</summary>
    public static readonly ProblemType DisplayNameInvalid = new(
        "user.display-name-invalid", ProblemKind.Invalid,
        "姓名不能为空，且不超过 {longest} 个字符。请填写姓名。",
        "The name must not be empty and has at most {longest} characters. Enter the name.");

    /// <summary>The mail address is none.</summary>
    public static readonly ProblemType EmailInvalid = new(
        "user.email-invalid", ProblemKind.Invalid,
        "电子邮箱的写法不正确，应形如 name@example.cn，且不超过 {longest} 个字符。请更正，或留空。",
        "This is no mail address: it looks like name@example.cn and has at most {longest} characters. Correct it, or leave it empty.");

    /// <summary>The language is none of those the portal has.</summary>
    public static readonly ProblemType CultureUnknown = new(
        "user.culture-unknown", ProblemKind.Invalid,
        "不支持语言“{culture}”。请选择 zh-CN 或 en。",
        "The language {culture} is not known. Choose zh-CN or en.");

    /// <summary>No role was chosen.</summary>
    public static readonly ProblemType RoleMissing = new("user.role-missing", ProblemKind.Invalid, "请选择角色。", "Choose a role.");

    /// <summary>The role cannot be given to a user.</summary>
    public static readonly ProblemType RoleNotAssignable = new(
        "user.role-not-assignable", ProblemKind.Invalid,
        "角色“{role}”不能授予用户。请选择其他角色。",
        "Role {role} cannot be given to a user. Choose another role.");

    /// <summary>Two roles that one person may not have.</summary>
    public static readonly ProblemType RolesConflict = new(
        "user.roles-conflict", ProblemKind.Conflict,
        "“{role}”与“{held}”不能由同一人担任：经办审核、资金拨付、审计、系统管理与申报单位、个人须由不同的人担任。请为此角色另建账号，交由另一人使用。",
        "One person cannot be {role} and {held}: review, payment, audit and administration are of different people, and of others than those who apply. Make another account for another person.");

    /// <summary>The role belongs to an organisation, and none was named.</summary>
    public static readonly ProblemType OrganisationMissing = new(
        "user.organisation-missing", ProblemKind.Invalid,
        "角色“{role}”必须属于一个组织。请选择组织。",
        "Role {role} belongs to an organisation. Choose the organisation.");

    /// <summary>The role belongs to no organisation, and one was named.</summary>
    public static readonly ProblemType OrganisationNotExpected = new(
        "user.organisation-not-expected", ProblemKind.Invalid,
        "角色“{role}”不属于任何组织。请不要填写组织。",
        "Role {role} belongs to no organisation. Leave the organisation empty.");

    /// <summary>The organisation is not registered.</summary>
    public static readonly ProblemType OrganisationUnknown = new(
        "user.organisation-unknown", ProblemKind.Invalid,
        "没有找到该组织。请重新选择组织。",
        "There is no such organisation. Choose it again.");

    /// <summary>Only a role within an organisation can manage it.</summary>
    public static readonly ProblemType ManagerWithoutOrganisation = new(
        "user.manager-without-organisation", ProblemKind.Invalid,
        "只有组织内的角色才能设为管理员。请选择组织，或取消管理员标记。",
        "Only a role within an organisation can be its manager. Choose the organisation, or clear the manager mark.");

    /// <summary>The role belongs to a person, and the user is linked to none.</summary>
    public static readonly ProblemType PersonMissing = new(
        "user.person-missing", ProblemKind.Invalid,
        "角色“{role}”须对应一个已登记的人员。请先关联人员信息。",
        "Role {role} needs a registered person. Link the user with the person first.");

    /// <summary>A role of those who decide, for a user who is linked to a registered person.</summary>
    public static readonly ProblemType PersonNotExpected = new(
        "user.person-not-expected", ProblemKind.Conflict,
        "“{role}”账号不能关联已登记的人员：申报补贴或参加认定的本人不能办理审核、拨付、审计和系统管理。请使用未关联人员的账号。",
        "An account of {role} is linked to no registered person: who claims or is assessed does not review, pay, audit or administer. Use an account without a person.");

    /// <summary>The user has the role already.</summary>
    public static readonly ProblemType RoleAlreadyAssigned = new(
        "user.role-already-assigned", ProblemKind.Conflict,
        "该用户已有此角色，无需重复授予。",
        "The user has this role already; nothing is to be done.");

    /// <summary>The user does not have the role.</summary>
    public static readonly ProblemType RoleNotHeld = new(
        "user.role-not-held", ProblemKind.Conflict,
        "该用户没有此角色。请刷新页面查看现有角色。",
        "The user does not have this role. Reload the page to see the roles held.");

    /// <summary>A seat would become empty.</summary>
    public static readonly ProblemType LastManager = new(
        "user.last-manager", ProblemKind.Conflict,
        "每个组织至少保留一名管理员，系统至少保留一名系统管理员。请先指定另一名管理员再操作。",
        "An organisation keeps at least one manager and the system at least one administrator. Appoint another one first.");

    /// <summary>The actor does not manage the users of this organisation.</summary>
    public static readonly ProblemType NotManager = new(
        "user.not-manager", ProblemKind.Forbidden,
        "只有系统管理员或本组织的管理员可以管理用户。请联系本组织管理员办理。",
        "Only an administrator, or a manager of the organisation, may manage users. Ask the manager of your organisation.");

    /// <summary>The actor is somebody else.</summary>
    public static readonly ProblemType NotSelf = new(
        "user.not-self", ProblemKind.Forbidden,
        "只能修改自己的密码和登录会话。请使用自己的账号操作。",
        "One changes only one's own password and sessions. Use your own account.");

    /// <summary>The current password given is wrong.</summary>
    public static readonly ProblemType CurrentPasswordWrong = new(
        "user.current-password-wrong", ProblemKind.Invalid,
        "当前密码不正确。请重新输入当前密码。",
        "The current password is wrong. Enter it again.");

    /// <summary>The current password was wrong too often.</summary>
    public static readonly ProblemType PasswordLocked = new(
        "user.password-locked", ProblemKind.Forbidden,
        "密码连续多次输错，账号暂时锁定，现在不能修改密码。请稍后再试，或联系管理员解锁。",
        "The password was wrong too often, and the account is locked for some time. Try again later, or have an administrator lift the lock.");

    /// <summary>The two new passwords differ.</summary>
    public static readonly ProblemType PasswordsDiffer = new(
        "user.passwords-differ", ProblemKind.Invalid,
        "两次输入的新密码不一致。请重新输入。",
        "The two new passwords differ. Enter them again.");

    /// <summary>The password is shorter than allowed.</summary>
    public static readonly ProblemType PasswordTooShort = new(
        "user.password-too-short", ProblemKind.Invalid,
        "密码至少 {shortest} 个字符。请使用更长的密码，例如几个不相关的词。",
        "A password has at least {shortest} characters. Use a longer one, such as several unrelated words.");

    /// <summary>The password is longer than allowed.</summary>
    public static readonly ProblemType PasswordTooLong = new(
        "user.password-too-long", ProblemKind.Invalid,
        "密码最多 {longest} 个字符。请使用短一些的密码。",
        "A password has at most {longest} characters. Use a shorter one.");

    /// <summary>The password is one that everybody tries first.</summary>
    public static readonly ProblemType PasswordCommon = new(
        "user.password-common", ProblemKind.Invalid,
        "该密码过于常见或过于简单（重复、连续的字符，或包含用户名），容易被猜中。请换一个密码。",
        "This password is too common or too simple (repeated or consecutive characters, or the user name). Choose another one.");

    /// <summary>The new password is the old one.</summary>
    public static readonly ProblemType PasswordSame = new(
        "user.password-same", ProblemKind.Invalid,
        "新密码与现用密码相同。请设置一个不同的密码。",
        "The new password is the one in use. Choose a different one.");

    /// <summary>The first password must be changed before anything else.</summary>
    public static readonly ProblemType PasswordMustChange = new(
        "user.password-must-change", ProblemKind.Forbidden,
        "首次登录须先修改密码，修改后方可办理业务。",
        "The first password must be changed before anything else can be done.");
}
