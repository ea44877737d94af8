using TalentHub.Organisations.Domain;

namespace TalentHub.Certification.Store;

/// <summary>A candidate's seat or station in one part, with who sits there.</summary>
public sealed class SeatRow
{
    /// <summary>The candidate's registration.</summary>
    public Guid RegistrationId { get; init; }

    /// <summary>Theory, Practice or Review.</summary>
    public required string Part { get; init; }

    /// <summary>The session.</summary>
    public Guid SessionId { get; init; }

    /// <summary>The batch.</summary>
    public Guid BatchId { get; init; }

    /// <summary>The body.</summary>
    public Guid BodyId { get; init; }

    /// <summary>The seat or station.</summary>
    public int Place { get; init; }

    /// <summary>Whether it was set by hand, so that planning again leaves it.</summary>
    public bool Pinned { get; init; }

    /// <summary>The site.</summary>
    public required string Site { get; init; }

    /// <summary>The room.</summary>
    public required string Room { get; init; }

    /// <summary>Beginning.</summary>
    public DateTimeOffset StartsAt { get; init; }

    /// <summary>End.</summary>
    public DateTimeOffset EndsAt { get; init; }

    /// <summary>The ticket number.</summary>
    public string? Ticket { get; init; }

    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>The occupation.</summary>
    public required string OccupationCode { get; init; }

    /// <summary>5 to 1.</summary>
    public SkillLevel Level { get; init; }

    /// <summary>Whether rooms that can be reached with a wheelchair are arranged.</summary>
    public bool Access { get; init; }

    /// <summary>Whether more time is arranged in theory.</summary>
    public bool ExtraTime { get; init; }
}
