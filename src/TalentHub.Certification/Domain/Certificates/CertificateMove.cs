namespace TalentHub.Certification.Domain.Certificates;

/// <summary>What can be done with a certificate.</summary>
public enum CertificateMove
{
    /// <summary>Correct a misspelt name or document number.</summary>
    Correct,

    /// <summary>Issue it again after a loss, under the same number.</summary>
    Replace,

    /// <summary>Give out its paper, with the document number in full.</summary>
    Print,

    /// <summary>Ask for its revocation, with a reason.</summary>
    RequestRevocation,

    /// <summary>Refuse a requested revocation.</summary>
    DismissRevocation,

    /// <summary>Revoke it: another person than the one who asked.</summary>
    Revoke,
}
