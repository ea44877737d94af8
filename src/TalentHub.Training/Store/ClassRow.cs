using TalentHub.Organisations.Domain;
using TalentHub.Organisations.Store;
using TalentHub.Training.Domain.Classes;

namespace TalentHub.Training.Store;

/// <summary>A class as the tables have it.</summary>
public sealed class ClassRow
{
    /// <summary>The class.</summary>
    public Guid Id { get; init; }

    /// <summary>The school.</summary>
    public Guid SchoolId { get; init; }

    /// <summary>Its name at the school.</summary>
    public required string Name { get; init; }

    /// <summary>The occupation trained for.</summary>
    public required string OccupationCode { get; init; }

    /// <summary>The level it leads to.</summary>
    public SkillLevel Level { get; init; }

    /// <summary>The year of entry.</summary>
    public int Year { get; init; }

    /// <summary>The enterprise that trains with the school.</summary>
    public Guid? PartnerId { get; init; }

    /// <summary>The agreement between the two.</summary>
    public Guid? AgreementId { get; init; }

    /// <summary>Where it stands.</summary>
    public ClassState State { get; init; }

    /// <summary>Students in it.</summary>
    public int Students { get; init; }

    /// <summary>When it began.</summary>
    public DateTimeOffset OpenedAt { get; init; }

    /// <summary>When it last changed.</summary>
    public DateTimeOffset ChangedAt { get; init; }

    /// <summary>Who the school is.</summary>
    public OrganisationRow? School { get; init; }

    /// <summary>Who the partner is.</summary>
    public OrganisationRow? Partner { get; init; }
}
