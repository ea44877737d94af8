namespace TalentHub.Certification.Domain.Issuance;

/// <summary>A due certificate with its number and the code that its paper carries.</summary>
public sealed record NumberedCertificate(Guid RegistrationId, string Number, byte[] CodeHash, string CodeCipher);
