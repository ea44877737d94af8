using TalentHub.Certification.Domain.Standards;

namespace TalentHub.Certification.Domain.Issuance;

/// <summary>A passed candidate who has no certificate yet.</summary>
public sealed record DueCertificate(Guid RegistrationId, SkillLevel Level);
