using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using TalentHub.Api.Endpoints.Organisations;
using TalentHub.Api.Endpoints.Shared;
using TalentHub.Api.Hosting;
using TalentHub.Api.Pages.Claims;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Files;
using TalentHub.Platform.Store.Files;
using TalentHub.Subsidies.Domain.Claims;
using TalentHub.Subsidies.Grains.Claims;
using TalentHub.Subsidies.Store;

namespace TalentHub.Api.Endpoints.Subsidies;

/// <summary>Claims: made by employers, reviewed by two, put under notice, approved.</summary>
public static class ClaimEndpoints
{
    /// <summary>Who reads claims, and the programmes they rest on.</summary>
    internal static readonly Role[] Readers =
        [.. OrganisationRoles.Bodies, Role.Expert, Role.BureauClerk, Role.BureauReviewer, Role.BureauApprover, Role.Finance, Role.Auditor];

    /// <summary>Who may read evidence: the claimant and those who decide; the expert sees that it is there.</summary>
    internal static readonly Role[] DocumentReaders = [.. Readers.Where(role => role != Role.Expert)];

    /// <summary>Maps <c>/api/v1/claims</c>.</summary>
    public static void MapClaims(this IEndpointRouteBuilder routes)
    {
        var claims = routes.MapGroup("/api/v1/claims").WithTags("Claims");
        claims.MapGet("", List).RequireRole(Readers).TakesListQuery(ClaimDirectory.Definition, tabs: true).WithSummary("Claims the caller may see, with the names of expert and employer.");
        claims.MapGet("/{id:guid}", Find).RequireRole(Readers).WithSummary("A claim with its evidence, determinations and payments, and while it is a draft what it would come to.");
        claims.MapPost("", Start).RequireRole(OrganisationRoles.Bodies).WithSummary("Begins a claim.");
        claims.MapPut("/{id:guid}", Revise).TakesVersion().RequireRole(OrganisationRoles.Bodies).WithSummary("Changes declaration and documents.");
        claims.MapPost("/{id:guid}/documents", Attach).RequireRole(OrganisationRoles.Bodies).DisableAntiforgery()
            .WithSummary("Uploads a document (PDF, PNG, JPEG, 20 MB at most) under one of the programme's codes.");
        claims.MapGet("/{id:guid}/documents/{code}", Document).RequireRole(DocumentReaders).GivesFile("application/pdf", "image/png", "image/jpeg").WithSummary("The file of a document.");
        claims.MapDelete("/{id:guid}/documents/{code}", Remove).RequireRole(OrganisationRoles.Bodies).WithSummary("Takes a document out again.");
        claims.MapPost("/{id:guid}/submit", Submit).RequireRole(OrganisationRoles.Bodies).WithSummary("Hands a claim in.");
        claims.MapPost("/{id:guid}/withdraw", Withdraw).RequireRole(OrganisationRoles.Bodies).WithSummary("Takes a claim back.");
        claims.MapPost("/{id:guid}/return", Return).RequireRole(Role.BureauReviewer).WithSummary("Sends a claim back for correction.");
        claims.MapPost("/{id:guid}/review", Review).RequireRole(Role.BureauReviewer).WithSummary("First review, agreed.");
        claims.MapPost("/{id:guid}/recommend", Recommend).RequireRole(Role.BureauReviewer).WithSummary("Second review by another person, agreed.");
        claims.MapPost("/{id:guid}/reconsider", Reconsider).RequireRole(Role.BureauApprover).WithSummary("Has a claim reviewed again after an objection.");
        claims.MapPost("/{id:guid}/approve", Approve).RequireRole(Role.BureauApprover).WithSummary("Grants a claim after its notice.");
        claims.MapPost("/{id:guid}/reject", Reject).RequireRole(Role.BureauReviewer, Role.BureauApprover).WithSummary("Refuses a claim.");
        claims.MapPost("/notices", OpenNotice).RequireRole(Role.BureauClerk).WithSummary("Puts recommended claims under one public notice.");
        claims.MapPost("/approvals", ApproveAll).RequireRole(Role.BureauApprover).WithSummary("Grants all claims whose notice is over; each has its own outcome.");
    }

    private static async Task<Ok<RowPage<ClaimLine>>> List(
        ClaimDirectory claims, [AsParameters] RowPaging paging, HttpContext http, CancellationToken cancel)
    {
        var page = await (await claims.Rows(http.Asked(ClaimDirectory.Definition), cancel)).Page(paging, cancel);
        return TypedResults.Ok(new RowPage<ClaimLine>([.. (await claims.Named(page.Items, cancel)).Select(ClaimLine.Of)], page.Total));
    }

    private static async Task<Results<Ok<ClaimRecord>, ProblemAnswer>> Find(
        Guid id, ClaimDirectory claims, ClaimCase hangsOn, SubsidyQueries queries, HttpContext http, CancellationToken cancel)
    {
        if (await claims.Find(id, cancel) is not { } found)
        {
            return new ProblemAnswer(ClaimProblem.NotFound);
        }

        var documents = await queries.Documents(id, cancel);
        RecordTags.Show(http, TalentHub.Subsidies.Domain.Claims.Claim.VersionOf(found.Claim.RecognisedHighLevelTalent, documents.Select(d => new ClaimDocument(d.Code, d.FileId))));
        return TypedResults.Ok(new ClaimRecord(
            ClaimLine.Of(found), documents, await queries.Determinations(id, cancel), await queries.PaymentsOf(id, cancel),
            [.. (await hangsOn.Evidence(found.Claim, cancel)).Select(EvidenceLine.Of)], await hangsOn.Preview(found.Claim, cancel)));
    }

    private static Task<Results<Created<ClaimView>, ProblemAnswer>> Start(StartClaim command, IGrainFactory grains, HttpContext http)
    {
        var context = Commands.Of(http);
        return Claim(grains, DerivedId.Of(context.OperationId, "claim")).Start(command, context).ToCreated(view => $"/api/v1/claims/{view.Id}");
    }

    private static Task<Results<Ok<ClaimView>, ProblemAnswer>> Revise(Guid id, ReviseClaim command, IGrainFactory grains, HttpContext http) =>
        Claim(grains, id).Revise(command, Commands.Of(http)).ToResult();

    private static async Task<Results<Ok<ClaimView>, ProblemAnswer>> Attach(
        Guid id, IFormFile file, [FromForm] string code, ClaimEvidence evidence, HttpContext http, CancellationToken cancel)
    {
        await using var content = file.OpenReadStream();
        return (await evidence.Attach(id, code, content, file.FileName, Commands.Of(http), cancel)).ToResult();
    }

    private static async Task<Results<FileDownload, ProblemAnswer>> Document(Guid id, string code, ClaimEvidence evidence, CancellationToken cancel) =>
        await evidence.Open(id, code, cancel) is { Succeeded: true, Value: var file } ? new FileDownload(file) : new ProblemAnswer(FileProblem.NotFound);

    private static Task<Results<Ok<ClaimView>, ProblemAnswer>> Remove(Guid id, string code, IGrainFactory grains, HttpContext http) =>
        Claim(grains, id).Remove(new RemoveDocument(code), Commands.Of(http)).ToResult();

    private static Task<Results<Ok<ClaimView>, ProblemAnswer>> Submit(Guid id, IGrainFactory grains, HttpContext http) =>
        Claim(grains, id).Submit(new SubmitClaim(), Commands.Of(http)).ToResult();

    private static Task<Results<Ok<ClaimView>, ProblemAnswer>> Withdraw(Guid id, ReasonBody body, IGrainFactory grains, HttpContext http) =>
        Claim(grains, id).Withdraw(new WithdrawClaim(), Commands.Of(http, body.Reason)).ToResult();

    private static Task<Results<Ok<ClaimView>, ProblemAnswer>> Return(Guid id, ReasonBody body, IGrainFactory grains, HttpContext http) =>
        Claim(grains, id).Return(new ReturnClaim(), Commands.Of(http, body.Reason)).ToResult();

    private static Task<Results<Ok<ClaimView>, ProblemAnswer>> Review(Guid id, ReviewClaim command, IGrainFactory grains, HttpContext http) =>
        Claim(grains, id).Review(command, Commands.Of(http)).ToResult();

    private static Task<Results<Ok<ClaimView>, ProblemAnswer>> Recommend(Guid id, IGrainFactory grains, HttpContext http) =>
        Claim(grains, id).Recommend(new RecommendClaim(), Commands.Of(http)).ToResult();

    private static Task<Results<Ok<ClaimView>, ProblemAnswer>> Reconsider(Guid id, ReasonBody body, IGrainFactory grains, HttpContext http) =>
        Claim(grains, id).Reconsider(new ReconsiderClaim(), Commands.Of(http, body.Reason)).ToResult();

    private static Task<Results<Ok<ClaimView>, ProblemAnswer>> Approve(Guid id, IGrainFactory grains, HttpContext http) =>
        Claim(grains, id).Approve(new ApproveClaim(), Commands.Of(http)).ToResult();

    private static Task<Results<Ok<ClaimView>, ProblemAnswer>> Reject(Guid id, ReasonBody body, IGrainFactory grains, HttpContext http) =>
        Claim(grains, id).Reject(new RejectClaim(), Commands.Of(http, body.Reason)).ToResult();

    private static async Task<Results<Ok<BulkResult>, ProblemAnswer>> OpenNotice(
        BulkBody body, BulkClaims bulk, SubsidyQueries queries, HttpContext http, CancellationToken cancel) =>
        (await bulk.OpenNotice(
            body.Programme, body.ClaimIds ?? await queries.ClaimsIn(ClaimState.Recommended, body.Programme, cancel), Commands.Of(http))).ToResult();

    private static async Task<Ok<BulkResult>> ApproveAll(
        BulkBody body, BulkClaims bulk, SubsidyQueries queries, HttpContext http, CancellationToken cancel) =>
        TypedResults.Ok(await bulk.Approve(
            body.ClaimIds ?? await queries.ClaimsIn(ClaimState.Noticed, body.Programme, cancel), Commands.Of(http)));

    private static IClaimGrain Claim(IGrainFactory grains, Guid id) => grains.GetGrain<IClaimGrain>(id);
}
