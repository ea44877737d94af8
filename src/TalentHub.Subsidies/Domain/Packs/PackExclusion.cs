namespace TalentHub.Subsidies.Domain.Packs;

/// <summary>Something that cannot be had beside this subsidy.</summary>
public sealed record PackExclusion(string Code, string Article, string Chinese, string English);
