using TalentHub.Platform.Domain.Mail;
using TalentHub.Platform.Store.Mail;

namespace TalentHub.Api.Endpoints.Mails;

/// <summary>A mail of the outbox.</summary>
/// <param name="Id">Its id, which is also its Message-ID.</param>
/// <param name="Recipient">The address.</param>
/// <param name="Subject">The subject, both languages.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Attempts">How often sending was tried.</param>
/// <param name="CreatedAt">When it was written.</param>
/// <param name="DueAt">When a waiting mail is tried next; null for others.</param>
/// <param name="SentAt">When the server took it.</param>
/// <param name="LastError">Why the last attempt failed.</param>
public sealed record MailEntry(
    Guid Id, string Recipient, string Subject, MailState State, int Attempts, DateTimeOffset CreatedAt, DateTimeOffset? DueAt, DateTimeOffset? SentAt,
    string? LastError)
{
    /// <summary>The text; null in lists.</summary>
    public string? Body { get; init; }

    /// <summary>The entry of a mail.</summary>
    public static MailEntry Of(MailRow mail) =>
        new(mail.Id, mail.Recipient, mail.Subject, mail.State, mail.Attempts, mail.CreatedAt, mail.State == MailState.Waiting ? mail.DueAt : null, mail.SentAt,
            mail.LastError);
}
