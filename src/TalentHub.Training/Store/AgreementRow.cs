using TalentHub.Organisations.Store;
using TalentHub.Training.Domain.Agreements;

namespace TalentHub.Training.Store;

/// <summary>An agreement as the tables have it.</summary>
public sealed class AgreementRow
{
    /// <summary>The agreement.</summary>
    public Guid Id { get; init; }

    /// <summary>The school.</summary>
    public Guid SchoolId { get; init; }

    /// <summary>The enterprise.</summary>
    public Guid EnterpriseId { get; init; }

    /// <summary>What is agreed.</summary>
    public AgreementKind Kind { get; init; }

    /// <summary>The first day.</summary>
    public DateOnly StartsOn { get; init; }

    /// <summary>The last day, inclusive.</summary>
    public DateOnly EndsOn { get; init; }

    /// <summary>Where it stands.</summary>
    public AgreementState State { get; init; }

    /// <summary>When it was entered.</summary>
    public DateTimeOffset SignedAt { get; init; }

    /// <summary>When it last changed.</summary>
    public DateTimeOffset ChangedAt { get; init; }

    /// <summary>Who the school is.</summary>
    public OrganisationRow? School { get; init; }

    /// <summary>Who the enterprise is.</summary>
    public OrganisationRow? Enterprise { get; init; }
}
