using TalentHub.Training.Domain.Agreements;

namespace TalentHub.Training.Store;

/// <summary>Which agreements a list shows.</summary>
public sealed record AgreementFilter
{
    /// <summary>Part of the enterprise's or the school's name.</summary>
    public string? Text { get; init; }

    /// <summary>Only those in this state.</summary>
    public AgreementState? State { get; init; }

    /// <summary>Only those of this kind.</summary>
    public AgreementKind? Kind { get; init; }

    /// <summary>Only those of this school.</summary>
    public Guid? SchoolId { get; init; }

    /// <summary>Only those with this enterprise.</summary>
    public Guid? EnterpriseId { get; init; }

    /// <summary>The order.</summary>
    public AgreementSort Sort { get; init; } = AgreementSort.Signed;

    /// <summary>The other way round.</summary>
    public bool Descending { get; init; }

    /// <summary>Rows before the first.</summary>
    public int Skip { get; init; }

    /// <summary>At most so many rows, up to 500.</summary>
    public int Take { get; init; } = 50;
}
