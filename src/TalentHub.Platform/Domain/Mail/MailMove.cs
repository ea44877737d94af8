namespace TalentHub.Platform.Domain.Mail;

/// <summary>What can be done with a mail.</summary>
public enum MailMove
{
    /// <summary>An administrator puts it back among those to be sent.</summary>
    Resend,
}
