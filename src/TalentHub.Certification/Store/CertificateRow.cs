using TalentHub.Certification.Domain.Certificates;
using TalentHub.Organisations.Domain;

namespace TalentHub.Certification.Store;

/// <summary>A certificate in lists; the document as its mask.</summary>
public sealed class CertificateRow
{
    /// <summary>The number.</summary>
    public required string Number { get; init; }

    /// <summary>What it is worth.</summary>
    public CertificateState State { get; init; }

    /// <summary>The batch it came from.</summary>
    public Guid BatchId { get; init; }

    /// <summary>Who issued it.</summary>
    public Guid BodyId { get; init; }

    /// <summary>The issuer's name.</summary>
    public required string BodyName { get; init; }

    /// <summary>The person.</summary>
    public Guid PersonId { get; init; }

    /// <summary>The name it prints.</summary>
    public required string HolderName { get; init; }

    /// <summary>The mask of the document.</summary>
    public required string DocumentMask { get; init; }

    /// <summary>The occupation's name.</summary>
    public required string OccupationName { get; init; }

    /// <summary>The occupation's code.</summary>
    public required string OccupationCode { get; init; }

    /// <summary>5 to 1.</summary>
    public SkillLevel Level { get; init; }

    /// <summary>First issue.</summary>
    public DateOnly IssuedOn { get; init; }

    /// <summary>1 unless corrected or replaced.</summary>
    public int Version { get; init; }
}
