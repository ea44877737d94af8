using TalentHub.Certification.Domain.Standards;

namespace TalentHub.Certification.Domain.Candidates;

/// <summary>A live certificate of a person.</summary>
public sealed record HeldCertificate(string Number, string OccupationCode, SkillLevel Level, DateOnly IssuedOn);
