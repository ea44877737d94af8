using TalentHub.Organisations.Domain;
using TalentHub.Training.Domain.Classes;

namespace TalentHub.Training.Store;

/// <summary>Which classes a list shows.</summary>
public sealed record ClassFilter
{
    /// <summary>Part of the name, or of the school's name.</summary>
    public string? Text { get; init; }

    /// <summary>Only those in this state.</summary>
    public ClassState? State { get; init; }

    /// <summary>Only those of this school.</summary>
    public Guid? SchoolId { get; init; }

    /// <summary>Only those with this partner.</summary>
    public Guid? PartnerId { get; init; }

    /// <summary>Only those for this occupation.</summary>
    public string? OccupationCode { get; init; }

    /// <summary>Only those that lead to this level.</summary>
    public SkillLevel? Level { get; init; }

    /// <summary>Only those of this year of entry.</summary>
    public int? Year { get; init; }

    /// <summary>The order.</summary>
    public ClassSort Sort { get; init; } = ClassSort.Opened;

    /// <summary>The other way round.</summary>
    public bool Descending { get; init; }

    /// <summary>Rows before the first.</summary>
    public int Skip { get; init; }

    /// <summary>At most so many rows, up to 500.</summary>
    public int Take { get; init; } = 50;
}
