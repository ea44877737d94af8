using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using TalentHub.Api.Endpoints.Shared;
using TalentHub.Api.Hosting;
using TalentHub.Certification.Domain.Batches;
using TalentHub.Certification.Domain.Certificates;
using TalentHub.Certification.Grains;
using TalentHub.Certification.Store;
using TalentHub.Platform.Domain.Commands;

namespace TalentHub.Api.Endpoints.Certification;

/// <summary>Certificates on paper, with the document number in full: each is noted on the certificate's timeline before it is given out.</summary>
public static class PaperEndpoints
{
    private const string MediaType = "application/pdf";

    /// <summary>Maps <c>/api/v1/certificates/{number}/paper</c> and <c>/api/v1/batches/{id}/papers</c>.</summary>
    public static void MapPapers(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/v1/certificates/{number}/paper", One).WithTags("Certificates")
            .RequireRole(Role.Enterprise, Role.School, Role.Trainee, Role.BureauClerk, Role.BureauReviewer, Role.BureauApprover)
            .GivesFile(MediaType)
            .WithSummary("The certificate as a PDF page; refused when it is revoked.");
        routes.MapGet("/api/v1/batches/{id:guid}/papers", Part).WithTags("Assessment batches")
            .RequireRole(Role.Enterprise, Role.School, Role.BureauClerk, Role.BureauReviewer, Role.BureauApprover)
            .GivesFile(MediaType)
            .WithSummary("The certificates of a batch as one PDF, 500 a part, the first part being 1.");
    }

    private static async Task<Results<FileStreamHttpResult, ProblemAnswer>> One(
        string number, CertificationContext context, CertificatePapers papers, CertificatePress press, IGrainFactory grains, Caller caller, HttpContext http,
        CancellationToken cancel)
    {
        if (!await context.Certificates.AnyAsync(c => c.Number == number, cancel) || await papers.Of(number, cancel) is not { } paper)
        {
            return new ProblemAnswer(CertificateProblem.Unknown);
        }

        if (press.Obstacle([paper]) is { } obstacle)
        {
            return new ProblemAnswer(obstacle);
        }

        var noted = await grains.GetGrain<ICertificateGrain>(number).Print(new PrintPaper(), caller.Context(Guid.CreateVersion7()));
        return noted.Succeeded ? Answer(press.Print([paper], "职业技能等级证书", http.Request, cancel), $"{number}.pdf", http) : new ProblemAnswer(noted.Problem);
    }

    private static async Task<Results<FileStreamHttpResult, ProblemAnswer>> Part(
        Guid id, int? part, CertificationContext context, CertificatePapers papers, CertificatePress press, IGrainFactory grains, Caller caller, HttpContext http,
        CancellationToken cancel)
    {
        if (await context.Batches.SingleOrDefaultAsync(b => b.Id == id, cancel) is not { } batch)
        {
            return new ProblemAnswer(BatchProblem.Unknown);
        }

        var which = Math.Clamp(part ?? 1, 1, int.MaxValue / CertificatePapers.PartSize);
        var certificates = await papers.Part(id, which, cancel);
        if (certificates.Count == 0)
        {
            return new ProblemAnswer(CertificateProblem.NothingToPrint);
        }

        if (press.Obstacle(certificates) is { } obstacle)
        {
            return new ProblemAnswer(obstacle);
        }

        var noted = await grains.GetGrain<IAssessmentBatchGrain>(id)
            .Print(new([.. certificates.Select(c => c.Number)]), caller.Context(Guid.CreateVersion7()));
        return noted.Succeeded
            ? Answer(press.Print(certificates, batch.Title, http.Request, cancel), string.Create(CultureInfo.InvariantCulture, $"{batch.Title}-{which}.pdf"), http)
            : new ProblemAnswer(noted.Problem);
    }

    private static FileStreamHttpResult Answer(MemoryStream pdf, string name, HttpContext http)
    {
        http.Response.Headers.CacheControl = "no-store";
        return TypedResults.File(pdf, MediaType, name);
    }
}
