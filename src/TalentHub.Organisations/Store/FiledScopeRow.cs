using TalentHub.Organisations.Domain;

namespace TalentHub.Organisations.Store;

/// <summary>An occupation and level of a body with its days, as the tables of scopes hold one.</summary>
public abstract class FiledScopeRow
{
    /// <summary>The body.</summary>
    public Guid BodyId { get; init; }

    /// <summary>The occupation's code.</summary>
    public required string Occupation { get; init; }

    /// <summary>The level.</summary>
    public SkillLevel Level { get; init; }

    /// <summary>The first day.</summary>
    public DateOnly ValidFrom { get; init; }

    /// <summary>The last day, inclusive.</summary>
    public DateOnly ValidTo { get; init; }
}
