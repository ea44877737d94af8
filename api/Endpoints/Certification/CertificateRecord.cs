using TalentHub.Certification.Store;

namespace TalentHub.Api.Endpoints.Certification;

/// <summary>A certificate as its page shows it.</summary>
/// <param name="Certificate">What it says now.</param>
/// <param name="PrintedOn">The day of issue that the present paper bears.</param>
/// <param name="Code">The code of its public page <c>/v/{code}</c>; null when none can be read.</param>
/// <param name="RevocationReason">Why its revocation is asked for; null when none waits for a decision.</param>
/// <param name="Versions">Its earlier versions, newest first.</param>
public sealed record CertificateRecord(
    CertificateRow Certificate, DateOnly PrintedOn, string? Code, string? RevocationReason, IReadOnlyList<CertificateVersionView> Versions);
