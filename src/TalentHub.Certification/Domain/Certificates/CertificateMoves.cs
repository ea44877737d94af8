using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.States;
using static TalentHub.Certification.Domain.Certificates.CertificateState;

namespace TalentHub.Certification.Domain.Certificates;

/// <summary>The one table of moves of a certificate.</summary>
public static class CertificateMoves
{
    private static readonly Role[] Issuer = [Role.Enterprise, Role.School];
    private static readonly Role[] IssuerOrBureau = [Role.Enterprise, Role.School, Role.BureauReviewer];
    private static readonly Role[] Printers =
        [Role.Enterprise, Role.School, Role.Trainee, Role.BureauClerk, Role.BureauReviewer, Role.BureauApprover];
    private static readonly Role[] Approver = [Role.BureauApprover];

    /// <summary>From, to and who may. A requested revocation leaves the state as it is until the second person decides.</summary>
    public static readonly MoveTable<CertificateState, CertificateMove> Table = new()
    {
        { CertificateMove.Correct, Valid, Corrected, Issuer },
        { CertificateMove.Correct, Corrected, Corrected, Issuer },
        { CertificateMove.Correct, Replaced, Corrected, Issuer },
        { CertificateMove.Replace, Valid, Replaced, Issuer },
        { CertificateMove.Replace, Corrected, Replaced, Issuer },
        { CertificateMove.Replace, Replaced, Replaced, Issuer },
        { CertificateMove.Print, Valid, Valid, Printers },
        { CertificateMove.Print, Corrected, Corrected, Printers },
        { CertificateMove.Print, Replaced, Replaced, Printers },
        { CertificateMove.RequestRevocation, Valid, Valid, IssuerOrBureau },
        { CertificateMove.RequestRevocation, Corrected, Corrected, IssuerOrBureau },
        { CertificateMove.RequestRevocation, Replaced, Replaced, IssuerOrBureau },
        { CertificateMove.DismissRevocation, Valid, Valid, Approver },
        { CertificateMove.DismissRevocation, Corrected, Corrected, Approver },
        { CertificateMove.DismissRevocation, Replaced, Replaced, Approver },
        { CertificateMove.Revoke, Valid, Revoked, Approver },
        { CertificateMove.Revoke, Corrected, Revoked, Approver },
        { CertificateMove.Revoke, Replaced, Revoked, Approver },
    };
}
