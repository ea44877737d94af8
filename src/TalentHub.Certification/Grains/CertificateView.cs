using TalentHub.Certification.Domain.Certificates;

namespace TalentHub.Certification.Grains;

/// <summary>A certificate as its issuer sees it.</summary>
public sealed record CertificateView(
    string Number, CertificateState State, int Version, string HolderName, string DocumentMask, DateOnly IssuedOn, DateOnly PrintedOn,
    bool RevocationRequested)
{
    /// <summary>The view of a certificate.</summary>
    public static CertificateView Of(Certificate certificate) => new(
        certificate.Number, certificate.State, certificate.Version, certificate.HolderName, certificate.Document!.Mask, certificate.IssuedOn,
        certificate.PrintedOn, certificate.AwaitsRevocation());
}
