using TalentHub.Certification.Domain.Repairs;

namespace TalentHub.Certification.Store;

/// <summary>A part of a published ticket that moved.</summary>
public sealed class MovedTicketRow
{
    /// <summary>The run that changed the plan, or the command that changed it by hand.</summary>
    public Guid RunId { get; init; }

    /// <summary>The candidate.</summary>
    public Guid RegistrationId { get; init; }

    /// <summary>Theory, Practice or Review.</summary>
    public required string Part { get; init; }

    /// <summary>The batch.</summary>
    public Guid BatchId { get; init; }

    /// <summary>The body.</summary>
    public Guid BodyId { get; init; }

    /// <summary>The ticket number.</summary>
    public required string Ticket { get; init; }

    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>The site before.</summary>
    public required string FromSite { get; init; }

    /// <summary>The room before.</summary>
    public required string FromRoom { get; init; }

    /// <summary>Beginning before.</summary>
    public DateTimeOffset FromStartsAt { get; init; }

    /// <summary>The site after; null for one that found no place.</summary>
    public string? ToSite { get; init; }

    /// <summary>The room after.</summary>
    public string? ToRoom { get; init; }

    /// <summary>Beginning after.</summary>
    public DateTimeOffset? ToStartsAt { get; init; }

    /// <summary>Why it could not stay.</summary>
    public TicketMoveReason Why { get; init; }

    /// <summary>What the body wrote about the day or room that is not to be had.</summary>
    public string? Because { get; init; }

    /// <summary>When the plan with the change was published.</summary>
    public DateTimeOffset MovedAt { get; init; }
}
