using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Platform.Domain.Personal;

/// <summary>Why personal data is not shown in full.</summary>
public static class PersonalDataProblem
{
    /// <summary>The role has no right to see personal data for this purpose.</summary>
    public static readonly ProblemType NotForThisRole = new(
        "personal.not-for-this-role", ProblemKind.Forbidden,
        "角色“{role}”不能以“{purpose}”为由查看完整个人信息。请改选与本人职责相符的用途，或请有权限的人员办理。",
        "The role {role} may not see personal data in full for the purpose {purpose}. Choose a purpose that belongs to your duty, or ask somebody whose duty it is.");

    /// <summary>No explanation, or one too short or too long to be one.</summary>
    public static readonly ProblemType NoteLength = new(
        "personal.note-length", ProblemKind.Invalid,
        "请用{minimum}至{maximum}个字说明查看完整个人信息的具体事由。",
        "Say in {minimum} to {maximum} characters what the personal data is needed for.");

    /// <summary>The explanation itself holds a number that must not be logged.</summary>
    public static readonly ProblemType NoteHoldsNumber = new(
        "personal.note-holds-number", ProblemKind.Invalid,
        "事由中含有证件号码、手机号码或银行账号。事由会写入审计日志，请删除号码后重试。",
        "The explanation holds an identity, telephone or account number. It is written to the audit log: take the number out and try again.");

    /// <summary>The same request came a second time; the plain text is shown once for one audit entry.</summary>
    public static readonly ProblemType AlreadyShown = new(
        "personal.already-shown", ProblemKind.Conflict,
        "本次查看已完成并已记录，完整信息只显示一次。如仍需查看，请重新发起查看。",
        "This view was given and recorded; the full text is shown once. Ask for a new view if it is still needed.");

    /// <summary>The ciphertext is not what was stored, or it was sealed with a key that this system does not hold.</summary>
    public static readonly ProblemType CannotOpen = new(
        "personal.cannot-open", ProblemKind.Unavailable,
        "该个人信息无法解密：数据被改动，或密钥文件缺少对应密钥。请联系系统管理员核对密钥文件与数据备份。",
        "This personal data cannot be opened: it was altered, or its key is missing from the key file. Ask the administrator to compare key file and backups.");
}
