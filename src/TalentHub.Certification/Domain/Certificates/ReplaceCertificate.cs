namespace TalentHub.Certification.Domain.Certificates;

/// <summary>Issues a certificate again after a loss.</summary>
public sealed record ReplaceCertificate;
