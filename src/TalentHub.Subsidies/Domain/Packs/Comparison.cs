namespace TalentHub.Subsidies.Domain.Packs;

/// <summary>How a rule compares a fact with its value.</summary>
public enum Comparison
{
    /// <summary>The fact is the value or more (不少于).</summary>
    AtLeast,

    /// <summary>The fact is less than the value (不满).</summary>
    Below,

    /// <summary>The fact is the value.</summary>
    Is,
}
