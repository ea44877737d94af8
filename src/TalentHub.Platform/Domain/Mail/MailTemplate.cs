namespace TalentHub.Platform.Domain.Mail;

/// <summary>A mail in both languages with fields in braces. One mail carries both, Chinese first.</summary>
public sealed record MailTemplate(string SubjectZh, string SubjectEn, string BodyZh, string BodyEn)
{
    private const string FooterZh = "本邮件由系统自动发送，请勿直接回复。";
    private const string FooterEn = "This mail was sent by the system; please do not reply to it.";

    /// <summary>The subject in both languages.</summary>
    public string Subject => $"{SubjectZh} / {SubjectEn}";

    /// <summary>The body in both languages.</summary>
    public string Body => $"{BodyZh}\n\n{FooterZh}\n\n--------\n\n{BodyEn}\n\n{FooterEn}\n";
}
