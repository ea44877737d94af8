using TalentHub.Certification.Domain.Certificates;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Certification.Grains;

/// <summary>The single writer of a certificate after its issue, by its number.</summary>
public interface ICertificateGrain : IGrainWithStringKey
{
    /// <summary>Corrects what it says of the person; the old version is kept.</summary>
    Task<Outcome<CertificateView>> Correct(CorrectCertificate command, CommandContext context);

    /// <summary>Issues it again after a loss, under the same number.</summary>
    Task<Outcome<CertificateView>> Replace(ReplaceCertificate command, CommandContext context);

    /// <summary>Notes that its paper is given out; only then may it be drawn.</summary>
    Task<Outcome<CertificateView>> Print(PrintPaper command, CommandContext context);

    /// <summary>Asks for its revocation.</summary>
    Task<Outcome<CertificateView>> RequestRevocation(RequestRevocation command, CommandContext context);

    /// <summary>Approves or refuses a requested revocation.</summary>
    Task<Outcome<CertificateView>> DecideRevocation(DecideRevocation command, CommandContext context);
}
