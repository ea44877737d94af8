using TalentHub.Platform.Domain;
using TalentHub.Platform.Domain.Mail;

namespace TalentHub.Platform.Store.Mail;

/// <summary>One mail of the outbox, for the administrator's page.</summary>
public sealed class MailRow
{
    /// <summary>Its id, which is also its Message-ID.</summary>
    public Guid Id { get; init; }

    /// <summary>The command it follows from.</summary>
    public Guid OperationId { get; init; }

    /// <summary>Always <c>mail</c>.</summary>
    public string Kind { get; init; } = "";

    /// <summary>The address.</summary>
    public string Recipient { get; init; } = "";

    /// <summary>The subject, both languages.</summary>
    public string Subject { get; init; } = "";

    /// <summary>The message as JSON.</summary>
    public string Payload { get; init; } = "";

    /// <summary>Where it stands.</summary>
    public MailState State { get; init; }

    /// <summary>How often sending was tried.</summary>
    public int Attempts { get; init; }

    /// <summary>When it was written, business time.</summary>
    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it is tried next, business time.</summary>
    public DateTimeOffset DueAt { get; init; }

    /// <summary>When the server took it, business time.</summary>
    public DateTimeOffset? SentAt { get; init; }

    /// <summary>Why the last attempt failed.</summary>
    public string? LastError { get; init; }

    /// <summary>The message itself.</summary>
    public MailMessage Message => Json.Read<MailMessage>(Payload);
}
