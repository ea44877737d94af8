namespace TalentHub.Subsidies.Domain.Packs;

/// <summary>The public notice of recommended claims.</summary>
public sealed record PackPublicity(string Article, int WorkingDays);
