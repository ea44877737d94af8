namespace TalentHub.Platform.Grains.Mail;

/// <summary>What people asked of a mail; where it stands is in its row, which the outbox job writes.</summary>
public sealed record MailControl
{
    /// <summary>When it was last put back.</summary>
    public DateTimeOffset? ResentAt { get; init; }
}
