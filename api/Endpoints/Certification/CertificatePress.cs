using Microsoft.Extensions.Options;
using TalentHub.Api.Hosting;
using TalentHub.Certification.Domain.Certificates;
using TalentHub.Certification.Domain.Standards;
using TalentHub.Certification.Store;
using TalentHub.Organisations.Domain;
using TalentHub.Papers;
using TalentHub.People.Domain.Persons;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Domain.Identifiers;
using TalentHub.Platform.Store.Clock;
using TalentHub.Platform.Store.Personal;

namespace TalentHub.Api.Endpoints.Certification;

/// <summary>Turns certificates into a PDF. Who may have it was decided and noted before.</summary>
public sealed class CertificatePress(PaperFonts fonts, PersonalDataVault vault, BusinessClock clock, IOptions<PortalOptions> portal)
{
    /// <summary>Why one of the certificates cannot be drawn here; null when all can.</summary>
    public Problem? Obstacle(IEnumerable<CertificatePaper> papers)
    {
        foreach (var paper in papers)
        {
            if (fonts.Unprintable(paper.HolderName + paper.OccupationName + paper.BodyName) is { } character)
            {
                return CertificateProblem.CharacterNotPrintable.With(("number", paper.Number), ("character", character));
            }
        }

        return null;
    }

    /// <summary>The PDF, one page each. It is made in memory: plain personal data never lies in a file.</summary>
    public MemoryStream Print(IReadOnlyList<CertificatePaper> papers, string title, HttpRequest request, CancellationToken cancel)
    {
        var address = portal.Value.PublicAddress ?? new Uri($"{request.Scheme}://{request.Host}/");
        var pdf = new MemoryStream();
        using var book = new CertificateBook(pdf, fonts, title, clock.GetUtcNow());
        foreach (var paper in papers)
        {
            cancel.ThrowIfCancellationRequested();
            book.Add(Face(paper, address));
        }

        book.Close();
        pdf.Position = 0;
        return pdf;
    }

    private CertificateFace Face(CertificatePaper paper, Uri address) => new(
        paper.Number, paper.HolderName, DocumentKindName.Of(Enum.Parse<IdentityDocumentKind>(paper.DocumentKind)), vault.Open(paper.Document),
        paper.OccupationName, ((SkillLevel)paper.Level).Chinese(), paper.BodyName, paper.IssuedOn, paper.PrintedOn, Remark(paper),
        new Uri(address, $"/v/{vault.Open(paper.Code)}"), new Uri(address, "/verify"), clock.IsDemonstration);

    private static string? Remark(CertificatePaper paper) => paper.State switch
    {
        CertificateState.Corrected => $"更正换发，第 {paper.Version} 版；此前各版作废，以本版为准。",
        CertificateState.Replaced => $"遗失补发，第 {paper.Version} 版；此前各版作废，以本版为准。",
        _ => null,
    };
}
