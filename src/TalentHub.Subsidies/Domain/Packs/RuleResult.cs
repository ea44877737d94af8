namespace TalentHub.Subsidies.Domain.Packs;

/// <summary>What one rule said.</summary>
public sealed record RuleResult(string Code, string Article, decimal Fact, Comparison Must, decimal Value, bool Holds, string Chinese, string English);
