using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.States;

namespace TalentHub.Platform.Domain.Mail;

/// <summary>What people may do with a mail; sending itself is the outbox job's.</summary>
public static class MailMoves
{
    /// <summary>The allowed moves.</summary>
    public static readonly MoveTable<MailState, MailMove> Table = new()
    {
        { MailMove.Resend, MailState.Failed, MailState.Waiting, Role.Administrator },
        { MailMove.Resend, MailState.Sent,   MailState.Waiting, Role.Administrator },
    };
}
