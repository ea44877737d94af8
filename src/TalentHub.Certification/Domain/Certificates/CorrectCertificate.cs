using TalentHub.Platform.Domain.Identifiers;

namespace TalentHub.Certification.Domain.Certificates;

/// <summary>Corrects the name and the identity document that a certificate prints.</summary>
public sealed record CorrectCertificate(PersonName Name, IdentityDocument Document);
