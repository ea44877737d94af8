using TalentHub.Platform.Domain.Identifiers;

namespace TalentHub.Api.Endpoints.Certification;

/// <summary>What a certificate should say of its holder, and why.</summary>
public sealed record CertificateCorrection(PersonName Name, IdentityDocument Document, string? Reason);
