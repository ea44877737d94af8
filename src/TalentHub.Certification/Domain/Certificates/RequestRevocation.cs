namespace TalentHub.Certification.Domain.Certificates;

/// <summary>Asks for the revocation of a certificate; the reason is that of the command's context.</summary>
public sealed record RequestRevocation;
