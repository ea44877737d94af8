using TalentHub.Certification.Domain.Repairs;

namespace TalentHub.Certification.Store;

/// <summary>Something that happened after the sittings of a batch were published.</summary>
public sealed class ClosureRow
{
    /// <summary>Its id.</summary>
    public Guid Id { get; init; }

    /// <summary>The batch.</summary>
    public Guid BatchId { get; init; }

    /// <summary>The body.</summary>
    public Guid BodyId { get; init; }

    /// <summary>What happened.</summary>
    public ClosureKind Kind { get; init; }

    /// <summary>Who is absent.</summary>
    public Guid? PersonId { get; init; }

    /// <summary>The person's name.</summary>
    public string? PersonName { get; init; }

    /// <summary>The site of the room.</summary>
    public string? Site { get; init; }

    /// <summary>The room.</summary>
    public string? Room { get; init; }

    /// <summary>The first day.</summary>
    public DateOnly FromDay { get; init; }

    /// <summary>The last day.</summary>
    public DateOnly ToDay { get; init; }

    /// <summary>Why.</summary>
    public required string Reason { get; init; }

    /// <summary>Who recorded it.</summary>
    public required string RecordedByName { get; init; }

    /// <summary>When.</summary>
    public DateTimeOffset RecordedAt { get; init; }

    /// <summary>Open, Settled once a plan that obeys it is published, or Withdrawn.</summary>
    public required string State { get; init; }

    /// <summary>When the plan that obeys it was published.</summary>
    public DateTimeOffset? SettledAt { get; init; }

    /// <summary>Who withdrew it.</summary>
    public string? WithdrawnByName { get; init; }

    /// <summary>Why it was withdrawn.</summary>
    public string? WithdrawnReason { get; init; }

    /// <summary>When it was withdrawn.</summary>
    public DateTimeOffset? WithdrawnAt { get; init; }
}
