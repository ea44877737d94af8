using TalentHub.Certification.Domain.Standards;

namespace TalentHub.Certification.Domain.Batches;

/// <summary>An occupation and level that a plan asks for.</summary>
public sealed record TrackPlan(string OccupationCode, SkillLevel Level);
