using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Platform.Domain.Mail;

/// <summary>Why a command about a mail is refused.</summary>
public static class MailProblem
{
    /// <summary>No such mail.</summary>
    public static readonly ProblemType NotFound = new(
        "mail.not-found", ProblemKind.NotFound,
        "未找到该邮件。请从邮件列表中选择。",
        "There is no such mail. Choose one from the list of mails.");
}
