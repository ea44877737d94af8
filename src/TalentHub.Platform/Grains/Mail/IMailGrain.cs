using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Platform.Grains.Mail;

/// <summary>What an administrator may ask of a mail in the outbox; the key is the mail's id.</summary>
public interface IMailGrain : IGrainWithGuidKey
{
    /// <summary>Sends it again under the same Message-ID: at once, with a fresh count of attempts.</summary>
    Task<Outcome<MailControl>> Resend(ResendMail command, CommandContext context);
}
