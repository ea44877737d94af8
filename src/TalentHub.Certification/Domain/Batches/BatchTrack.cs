using TalentHub.Certification.Domain.Standards;

namespace TalentHub.Certification.Domain.Batches;

/// <summary>An occupation and level that candidates of a batch may be entered for, under the edition in force when it was planned.</summary>
public sealed record BatchTrack(string OccupationCode, SkillLevel Level, Guid EditionId);
