using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using TalentHub.Api.Endpoints.Shared;
using TalentHub.Certification.Domain.Certificates;
using TalentHub.Certification.Grains;
using TalentHub.Certification.Store;
using TalentHub.Platform.Domain.Commands;

namespace TalentHub.Api.Endpoints.Certification;

/// <summary>Certificates after their issue.</summary>
public static class CertificateEndpoints
{
    /// <summary>Maps <c>/api/v1/certificates</c>.</summary>
    public static void MapCertificates(this IEndpointRouteBuilder routes)
    {
        var certificates = routes.MapGroup("/api/v1/certificates").WithTags("Certificates");
        certificates.MapGet("", List)
            .RequireRole(Role.Enterprise, Role.School, Role.Trainee, Role.BureauClerk, Role.BureauReviewer, Role.BureauApprover, Role.Auditor)
            .WithSummary("Certificates within the caller's sight, by number; those that follow a number with after.");
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
        CertificationContext context, Guid? batch, string? after, [AsParameters] RowPaging paging, CancellationToken cancel) =>
        TypedResults.Ok(await context.Certificates
            .Where(c => (batch == null || c.BatchId == batch) && (after == null || string.Compare(c.Number, after) > 0))
            .OrderBy(c => c.Number).Page(paging, cancel));

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
