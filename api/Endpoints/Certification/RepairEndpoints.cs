using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using TalentHub.Api.Endpoints.Shared;
using TalentHub.Api.Localisation;
using TalentHub.Certification.Domain.Batches;
using TalentHub.Certification.Domain.Repairs;
using TalentHub.Certification.Grains;
using TalentHub.Certification.Store;
using TalentHub.Platform.Domain.Commands;

namespace TalentHub.Api.Endpoints.Certification;

/// <summary>What happens after sittings are published, which parts are deferred, and which tickets moved. The repair itself is the move <c>Repair</c> of the batch.</summary>
public static class RepairEndpoints
{
    private static readonly Role[] Readers =
        [Role.Enterprise, Role.School, Role.Examiner, Role.BureauClerk, Role.BureauReviewer, Role.BureauApprover, Role.Auditor];

    /// <summary>Maps closures and moved tickets below <c>/api/v1/batches</c>.</summary>
    public static void MapRepairs(this IEndpointRouteBuilder routes)
    {
        var batches = routes.MapGroup("/api/v1/batches/{id:guid}").WithTags("Assessment batches");
        batches.MapGet("/closures", Closures).RequireRole(Readers)
            .WithSummary("What happened after the sittings were published, newest first; every planning obeys what is not withdrawn.");
        batches.MapPost("/closures", Record).RequireRole(Role.Enterprise, Role.School)
            .WithSummary("Records that a person on duty, a room or a day is not to be had; the move Repair then changes the plan for it.");
        batches.MapPost("/closures/{closure:guid}/withdrawal", Withdraw).RequireRole(Role.Enterprise, Role.School)
            .WithSummary("Takes such a record back, before a plan that obeys it is published.");
        batches.MapPost("/deferrals", Defer).RequireRole(Role.Enterprise, Role.School)
            .WithSummary("Defers parts for which there is no place (缓考): they count as no attempt, and a later batch takes over what was passed.");
        batches.MapGet("/deferrals", Deferrals).RequireRole(Readers)
            .WithSummary("The parts that are deferred to a later batch, by ticket.");
        batches.MapPost("/deferrals/withdrawal", WithdrawDeferrals).RequireRole(Role.Enterprise, Role.School)
            .WithSummary("Takes deferrals back, before the scores are sealed and the candidate is entered in a later batch; the parts need a place again.");
        batches.MapGet("/moved-tickets", Moved).RequireRole(Readers)
            .WithSummary("Published places that repairs, changes by hand or planning anew moved, from where to where and why, newest first.");
    }

    private static async Task<Results<Ok<RowPage<ClosureRow>>, ProblemAnswer>> Closures(
        Guid id, CertificationContext context, [AsParameters] RowPaging paging, CancellationToken cancel) =>
        await context.Batches.AnyAsync(b => b.Id == id, cancel)
            ? TypedResults.Ok(await context.Closures.Where(c => c.BatchId == id).OrderByDescending(c => c.RecordedAt).ThenBy(c => c.Id).Page(paging, cancel))
            : new ProblemAnswer(BatchProblem.Unknown);

    private static Task<Results<Ok<BatchView>, ProblemAnswer>> Record(Guid id, ClosureReport report, IGrainFactory grains, HttpContext http) =>
        Batch(grains, id).RecordClosure(new(report.Kind, report.From, report.To, report.PersonId, report.Site, report.Room), Commands.Of(http, report.Reason)).ToResult();

    private static Task<Results<Ok<BatchView>, ProblemAnswer>> Withdraw(Guid id, Guid closure, ReasonOnly why, IGrainFactory grains, HttpContext http) =>
        Batch(grains, id).WithdrawClosure(new(closure), Commands.Of(http, why.Reason)).ToResult();

    private static Task<Results<Ok<BatchView>, ProblemAnswer>> Defer(Guid id, DeferralRequest request, IGrainFactory grains, HttpContext http) =>
        Batch(grains, id).DeferParts(new(request.Parts), Commands.Of(http, request.Reason)).ToResult();

    private static async Task<Results<Ok<RowPage<DeferredView>>, ProblemAnswer>> Deferrals(
        Guid id, CertificationContext context, ArrangementQueries arrangement, [AsParameters] RowPaging paging, CancellationToken cancel) =>
        await context.Batches.AnyAsync(b => b.Id == id, cancel)
            ? TypedResults.Ok((await arrangement.Deferred(id, cancel)).Page(paging))
            : new ProblemAnswer(BatchProblem.Unknown);

    private static Task<Results<Ok<BatchView>, ProblemAnswer>> WithdrawDeferrals(Guid id, DeferralRequest request, IGrainFactory grains, HttpContext http) =>
        Batch(grains, id).WithdrawDeferrals(new(request.Parts), Commands.Of(http, request.Reason)).ToResult();

    private static async Task<Results<Ok<RowPage<MovedTicketAnswer>>, ProblemAnswer>> Moved(
        Guid id, CertificationContext context, Texts texts, [AsParameters] RowPaging paging, CancellationToken cancel)
    {
        if (!await context.Batches.AnyAsync(b => b.Id == id, cancel))
        {
            return new ProblemAnswer(BatchProblem.Unknown);
        }

        var page = await context.MovedTickets.OfBatch(id).Page(paging, cancel);
        return TypedResults.Ok(new RowPage<MovedTicketAnswer>([.. page.Items.Select(row => Answer(row, texts))], page.Total));
    }

    private static MovedTicketAnswer Answer(MovedTicketRow row, Texts texts)
    {
        var key = $"{nameof(TicketMoveReason)}.{row.Why}";
        return new(
            row.RegistrationId, row.Ticket, row.Name, row.Part, new(row.FromSite, row.FromRoom, row.FromStartsAt),
            row is { ToSite: { } site, ToRoom: { } room, ToStartsAt: { } at } ? new TicketPlace(site, room, at) : null,
            row.Why, texts.In(Texts.Chinese)[key], texts.In(Texts.English)[key], row.Because, row.RunId, row.MovedAt);
    }

    private static IAssessmentBatchGrain Batch(IGrainFactory grains, Guid id) => grains.GetGrain<IAssessmentBatchGrain>(id);
}
