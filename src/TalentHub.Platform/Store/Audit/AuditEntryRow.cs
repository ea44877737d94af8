using TalentHub.Platform.Domain.Audit;
using TalentHub.Platform.Domain.Commands;

namespace TalentHub.Platform.Store.Audit;

/// <summary>An entry of the audit log: one committed command.</summary>
public sealed class AuditEntryRow
{
    // A command may have waited that long for its grain.
    private static readonly TimeSpan SystemClockSlack = TimeSpan.FromMinutes(5);

    /// <summary>Its id; later entries have larger ones.</summary>
    public Guid Id { get; init; }

    /// <summary>The operation that was committed.</summary>
    public Guid OperationId { get; init; }

    /// <summary>When: business time, but for technical commands, such as sign-ins, the system's.</summary>
    public DateTimeOffset At { get; init; }

    /// <summary>Whether <see cref="At"/> is the system's time: the id holds the instant at which the entry was made.</summary>
    public bool IsOnSystemClock => (DateTimeOffset.FromUnixTimeMilliseconds(Convert.ToInt64(Id.ToString("N")[..12], 16)) - At).Duration() < SystemClockSlack;

    /// <summary>Who.</summary>
    public Guid ActorId { get; init; }

    /// <summary>Their name.</summary>
    public string ActorName { get; init; } = "";

    /// <summary>The organisation they acted for.</summary>
    public Guid? OrganisationId { get; init; }

    /// <summary>The role they acted in.</summary>
    public Role Role { get; init; }

    /// <summary>Why, where a reason was asked for.</summary>
    public string? Reason { get; init; }

    /// <summary>What was done: the name of the command.</summary>
    public string Command { get; init; } = "";

    /// <summary>The kind of the record.</summary>
    public string SubjectKind { get; init; } = "";

    /// <summary>The record.</summary>
    public string SubjectId { get; init; } = "";

    /// <summary>The stored difference as JSON; read it through <see cref="DifferencesIn"/>.</summary>
    public string Changes { get; init; } = "{}";

    /// <summary>What changed from what to what, masked, in a reader's words.</summary>
    public IReadOnlyList<AuditChange> DifferencesIn(IAuditWords words) => AuditChanges.Of(Changes, words);
}
