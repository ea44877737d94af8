using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using TalentHub.Api.Endpoints.Shared;
using TalentHub.Api.Hosting;
using TalentHub.Api.Pages.Certification;
using TalentHub.Certification.Domain.Batches;
using TalentHub.Certification.Domain.Planning;
using TalentHub.Certification.Domain.Sessions;
using TalentHub.Certification.Grains;
using TalentHub.Certification.Store;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Domain.Jobs;

namespace TalentHub.Api.Endpoints.Certification;

/// <summary>How the sittings of batches are arranged.</summary>
public static class ArrangementEndpoints
{
    private static readonly Role[] Readers =
        [Role.Enterprise, Role.School, Role.Examiner, Role.BureauClerk, Role.BureauReviewer, Role.BureauApprover, Role.Auditor];

    private static readonly Role[] TicketReaders =
        [Role.School, Role.Enterprise, Role.BureauClerk, Role.BureauReviewer, Role.BureauApprover, Role.Auditor];

    /// <summary>Maps what belongs to the plan of a batch below <c>/api/v1/batches</c>.</summary>
    public static void MapArrangements(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/v1/me/tickets", Own).WithTags("Me").RequireSignIn()
            .WithSummary("The own admission tickets of examinations that are arranged or under way: where and when.");
        var batches = routes.MapGroup("/api/v1/batches/{id:guid}").WithTags("Assessment batches");
        batches.MapGet("/plan", Plan).RequireRole(Readers)
            .WithSummary("The quality of the plan, who supervises, who has no place, what would help, when sessions may begin, and how far the run that plans it is.");
        batches.MapGet("/tickets", Tickets).RequireRole(TicketReaders)
            .WithSummary("The admission tickets by number, each with its seats: where and when.");
        batches.MapPost("/arrangement", Arrange).RequireRole(Role.Enterprise, Role.School)
            .WithSummary("Has the sittings of this batch arranged together with those of other batches that share rooms and people.");
        batches.MapPost("/plan/trial", Try).RequireRole(Role.Enterprise, Role.School)
            .WithSummary("What a change of the plan by hand would do: broken rules and cost before and after, and who would be elsewhere, named, also beside what was asked. Changes nothing.");
        batches.MapGet("/plan/check", Check).RequireRole(Role.Enterprise, Role.School)
            .WithSummary("Which rules the plan that stands breaks by the numbers, people and rooms as they now are, and what it costs.");
        batches.MapPost("/plan/changes", Change).RequireRole(Role.Enterprise, Role.School)
            .WithSummary("Changes the plan by hand and pins what was set; refused when a rule would be broken, or broken more often than now.");
    }

    private static async Task<Results<Ok<PlanAnswer>, ProblemAnswer>> Plan(
        Guid id, CertificationContext context, ArrangementQueries arrangement, PlanRuns plans, BatchRuns runs, PlanChanges changes, IGrainFactory grains,
        CancellationToken cancel)
    {
        if (!await context.Batches.AnyAsync(b => b.Id == id, cancel) || await grains.GetGrain<IAssessmentBatchGrain>(id).Read() is not { } batch)
        {
            return new ProblemAnswer(BatchProblem.Unknown);
        }

        var (plan, run) = (await arrangement.Plan(id, cancel), await runs.Planning(id, cancel));
        return TypedResults.Ok(new PlanAnswer(
            plan?.Cost, plan?.Bound, plan?.Components ?? [], await arrangement.Unplaced(id, cancel), await arrangement.Remedies(id, cancel),
            run is { State: JobRunState.Queued or JobRunState.Running } ? await plans.Find(run.Id, cancel) : null)
        {
            Gap = plan?.Gap, ChangedAt = plan?.ChangedAt, RunId = run?.Id, Starts = changes.Starts(batch),
            Supervision = await arrangement.Supervision(id, cancel),
        });
    }

    private static async Task<Results<Ok<RowPage<TicketView>>, ProblemAnswer>> Tickets(
        Guid id, CertificationContext context, ArrangementQueries arrangement, [AsParameters] RowPaging paging, CancellationToken cancel) =>
        await context.Batches.AnyAsync(b => b.Id == id, cancel)
            ? TypedResults.Ok(new RowPage<TicketView>(
                await arrangement.Tickets(id, paging.From, paging.Count, cancel),
                await context.Registrations.CountAsync(r => r.BatchId == id && r.State == "Registered" && r.Ticket != null, cancel)))
            : new ProblemAnswer(BatchProblem.Unknown);

    private static async Task<Ok<RowPage<OwnTicketView>>> Own(OwnTickets tickets, Caller caller, [AsParameters] RowPaging paging, CancellationToken cancel) =>
        TypedResults.Ok((caller.PersonId is { } person ? await tickets.Of(person, cancel) : []).Page(paging));

    private static async Task<Results<Ok<TrialAnswer>, ProblemAnswer>> Try(
        Guid id, ChangePlan change, CertificationContext context, IGrainFactory grains, PlanChanges changes, Caller caller, CancellationToken cancel)
    {
        var batch = await ToChange(id, context, grains, caller, cancel);
        if (!batch.Succeeded)
        {
            return new ProblemAnswer(batch.Problem);
        }

        var tried = await changes.Try(batch.Value, change, cancel);
        return tried.Succeeded ? TypedResults.Ok(TrialAnswer.Of(tried.Value.Trial)) : new ProblemAnswer(tried.Problem);
    }

    private static async Task<Results<Ok<PlanQuality>, ProblemAnswer>> Check(
        Guid id, CertificationContext context, IGrainFactory grains, PlanChanges changes, Caller caller, CancellationToken cancel)
    {
        var batch = await ToChange(id, context, grains, caller, cancel);
        if (!batch.Succeeded)
        {
            return new ProblemAnswer(batch.Problem);
        }

        var quality = await changes.Check(batch.Value, cancel);
        return quality.Succeeded ? TypedResults.Ok(quality.Value) : new ProblemAnswer(quality.Problem);
    }

    // What is tried is refused like the change itself, so that nobody tries on what is over.
    private static async Task<Outcome<AssessmentBatch>> ToChange(
        Guid id, CertificationContext context, IGrainFactory grains, Caller caller, CancellationToken cancel) =>
        !await context.Batches.AnyAsync(b => b.Id == id, cancel) || await grains.GetGrain<IAssessmentBatchGrain>(id).Read() is not { } batch ? BatchProblem.Unknown
        : batch.Check(BatchMove.ChangePlan, caller.Context(Guid.CreateVersion7())).Problem is { } refusal ? refusal
        : batch;

    private static Task<Results<Ok<BatchView>, ProblemAnswer>> Change(Guid id, ChangePlan change, IGrainFactory grains, HttpContext http) =>
        grains.GetGrain<IAssessmentBatchGrain>(id).ChangePlan(change, Commands.Of(http)).ToResult();

    private static Task<Results<Ok<BatchView>, ProblemAnswer>> Arrange(Guid id, ArrangementRequest request, IGrainFactory grains, HttpContext http) =>
        grains.GetGrain<IAssessmentBatchGrain>(id).ArrangeTogether(new(request.With, request.Confirmed), Commands.Of(http, request.Reason)).ToResult();
}
