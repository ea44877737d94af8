namespace TalentHub.Platform.Domain.Mail;

/// <summary>Where a mail stands.</summary>
public enum MailState
{
    /// <summary>To be sent when it is due.</summary>
    Waiting,

    /// <summary>No mail server is configured; sent as soon as one is.</summary>
    Held,

    /// <summary>The server took it.</summary>
    Sent,

    /// <summary>The server refused it for good, or every attempt failed.</summary>
    Failed,
}
