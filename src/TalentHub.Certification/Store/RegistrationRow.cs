using TalentHub.Organisations.Domain;

namespace TalentHub.Certification.Store;

/// <summary>A candidate in lists; the document as its mask.</summary>
public sealed class RegistrationRow
{
    /// <summary>The registration.</summary>
    public Guid Id { get; init; }

    /// <summary>The batch.</summary>
    public Guid BatchId { get; init; }

    /// <summary>The body.</summary>
    public Guid BodyId { get; init; }

    /// <summary>The person.</summary>
    public Guid PersonId { get; init; }

    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>The mask of the document.</summary>
    public required string DocumentMask { get; init; }

    /// <summary>The occupation.</summary>
    public required string OccupationCode { get; init; }

    /// <summary>5 to 1.</summary>
    public SkillLevel Level { get; init; }

    /// <summary>Whether rooms that can be reached with a wheelchair are arranged.</summary>
    public bool Access { get; init; }

    /// <summary>Whether more time is arranged in theory.</summary>
    public bool ExtraTime { get; init; }

    /// <summary>Registered or Withdrawn.</summary>
    public required string State { get; init; }

    /// <summary>The ticket number, once registration is closed.</summary>
    public string? Ticket { get; init; }

    /// <summary>The result, once sealed.</summary>
    public string? Result { get; init; }
}
