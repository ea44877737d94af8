namespace TalentHub.Certification.Domain.Certificates;

/// <summary>What a certificate is worth today; verification answers with it.</summary>
public enum CertificateState
{
    /// <summary>Does not exist.</summary>
    None,

    /// <summary>Valid as first issued.</summary>
    Valid,

    /// <summary>Valid; what it says was corrected once or more.</summary>
    Corrected,

    /// <summary>Valid; printed again after a loss under the same number.</summary>
    Replaced,

    /// <summary>Withdrawn. The number is never used again.</summary>
    Revoked,
}
