using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using TalentHub.Api.Endpoints.Shared;
using TalentHub.Api.Pages.Certification;
using TalentHub.Certification.Domain.Certificates;
using TalentHub.Certification.Grains;
using TalentHub.Certification.Store;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Store.Personal;

namespace TalentHub.Api.Endpoints.Certification;

/// <summary>Certificates after their issue.</summary>
public static class CertificateEndpoints
{
    private static readonly Role[] Readers =
        [Role.Enterprise, Role.School, Role.Trainee, Role.BureauClerk, Role.BureauReviewer, Role.BureauApprover, Role.Auditor];

    /// <summary>Maps <c>/api/v1/certificates</c>.</summary>
    public static void MapCertificates(this IEndpointRouteBuilder routes)
    {
        var certificates = routes.MapGroup("/api/v1/certificates").WithTags("Certificates");
        certificates.MapGet("", List).RequireRole(Readers).TakesListQuery(CertificateLists.ForPrograms)
            .WithSummary("Certificates within the caller's sight, by number; with after, those whose number follows it.");
        certificates.MapGet("/{number}", Find).RequireRole(Readers).WithSummary("One certificate within the caller's sight, with its earlier versions.");
        certificates.MapPost("/{number}/correction", Correct).RequireRole(Role.Enterprise, Role.School)
            .WithSummary("Corrects the name or the document; the old version is kept.");
        certificates.MapPost("/{number}/replacement", Replace).RequireRole(Role.Enterprise, Role.School)
            .WithSummary("Issues it again after a loss, under the same number.");
        certificates.MapPost("/{number}/revocation", RequestRevocation).RequireRole(Role.Enterprise, Role.School, Role.BureauReviewer)
            .WithSummary("Asks for its revocation.");
        certificates.MapPost("/{number}/revocation/decision", DecideRevocation).RequireRole(Role.BureauApprover)
            .WithSummary("Decides a requested revocation.");
    }

    private static async Task<Ok<RowPage<CertificateRow>>> List(
        CertificationContext context, string? after, [AsParameters] RowPaging paging, HttpContext http, CancellationToken cancel)
    {
        var query = http.Asked(CertificateLists.ForPrograms);
        return TypedResults.Ok(await context.Certificates.Filtered(query).Where(c => after == null || string.Compare(c.Number, after) > 0)
            .Sorted(query).Page(paging, cancel));
    }

    private static async Task<Results<Ok<CertificateRecord>, ProblemAnswer>> Find(
        string number, CertificationContext context, CertificateQueries certificates, CertificatePapers papers, PersonalDataVault vault, CertificateVersions versions,
        CancellationToken cancel)
    {
        if (await context.Certificates.SingleOrDefaultAsync(c => c.Number == number, cancel) is not { } row
            || await certificates.Issued(number, cancel) is not { } issued)
        {
            return new ProblemAnswer(CertificateProblem.Unknown);
        }

        var code = await papers.Of(number, cancel) is { } paper ? vault.TryOpen(paper.Code).Value : null;
        return TypedResults.Ok(new CertificateRecord(
            row, issued.PrintedOn, code, issued.AwaitsRevocation() ? issued.RevocationReason : null, await versions.Of(number, cancel)));
    }

    private static Task<Results<Ok<CertificateView>, ProblemAnswer>> Correct(
        string number, CertificateCorrection correction, IGrainFactory grains, HttpContext http) =>
        Certificate(grains, number).Correct(new(correction.Name, correction.Document), Commands.Of(http, correction.Reason)).ToResult();

    private static Task<Results<Ok<CertificateView>, ProblemAnswer>> Replace(
        string number, ReasonOnly body, IGrainFactory grains, HttpContext http) =>
        Certificate(grains, number).Replace(new(), Commands.Of(http, body.Reason)).ToResult();

    private static Task<Results<Ok<CertificateView>, ProblemAnswer>> RequestRevocation(
        string number, ReasonOnly body, IGrainFactory grains, HttpContext http) =>
        Certificate(grains, number).RequestRevocation(new(), Commands.Of(http, body.Reason)).ToResult();

    private static Task<Results<Ok<CertificateView>, ProblemAnswer>> DecideRevocation(
        string number, SecondDecision decision, IGrainFactory grains, HttpContext http) =>
        Certificate(grains, number).DecideRevocation(new DecideRevocation(decision.Approve), Commands.Of(http, decision.Reason)).ToResult();

    private static ICertificateGrain Certificate(IGrainFactory grains, string number) => grains.GetGrain<ICertificateGrain>(number);
}
