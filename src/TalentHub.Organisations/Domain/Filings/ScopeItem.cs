using TalentHub.Platform.Domain.Identifiers;

namespace TalentHub.Organisations.Domain.Filings;

/// <summary>An occupation and level that a filing covers, from one day to another, both inclusive.</summary>
public sealed record ScopeItem(OccupationCode Occupation, SkillLevel Level, DateOnly From, DateOnly To);
