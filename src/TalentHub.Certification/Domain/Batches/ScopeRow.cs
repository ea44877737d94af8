using TalentHub.Certification.Domain.Standards;

namespace TalentHub.Certification.Domain.Batches;

/// <summary>An occupation and level that a filing covers from one day to another, both inclusive.</summary>
public sealed record ScopeRow(string OccupationCode, SkillLevel Level, DateOnly From, DateOnly To);
