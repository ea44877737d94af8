using TalentHub.Organisations.Domain;

namespace TalentHub.Organisations.Store;

/// <summary>An occupation and level with its days, as tables of scopes hold one.</summary>
public interface IScopeRow
{
    /// <summary>The occupation's code.</summary>
    string Occupation { get; }

    /// <summary>The level.</summary>
    SkillLevel Level { get; }

    /// <summary>The first day.</summary>
    DateOnly ValidFrom { get; }

    /// <summary>The last day, inclusive.</summary>
    DateOnly ValidTo { get; }
}
