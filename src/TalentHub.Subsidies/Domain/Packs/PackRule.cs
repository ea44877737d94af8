namespace TalentHub.Subsidies.Domain.Packs;

/// <summary>One eligibility rule with the article it rests on.</summary>
/// <param name="Code">Its stable name.</param>
/// <param name="Article">The article, as people cite it.</param>
/// <param name="Fact">What it looks at.</param>
/// <param name="Must">How the fact is compared.</param>
/// <param name="Value">With what.</param>
/// <param name="Chinese">The rule in a sentence.</param>
/// <param name="English">The rule in a sentence.</param>
public sealed record PackRule(
    string Code, string Article, FactName Fact, Comparison Must, decimal Value, string Chinese, string English)
{
    /// <summary>Whether a fact keeps the rule.</summary>
    public bool Holds(decimal fact) => Must switch
    {
        Comparison.AtLeast => fact >= Value,
        Comparison.Below => fact < Value,
        Comparison.Is => fact == Value,
        _ => throw new ArgumentOutOfRangeException(nameof(fact), Must, "No such comparison"),
    };
}
