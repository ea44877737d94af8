using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using TalentHub.Api.Endpoints.Shared;
using TalentHub.Api.Hosting;
using TalentHub.Api.Pages.Certification;
using TalentHub.Certification.Domain.Batches;
using TalentHub.Certification.Domain.Scores;
using TalentHub.Certification.Domain.Sessions;
using TalentHub.Certification.Grains;
using TalentHub.Certification.Store;
using TalentHub.Platform.Domain.Commands;

namespace TalentHub.Api.Endpoints.Certification;

/// <summary>Assessment batches from plan to archive.</summary>
public static class BatchEndpoints
{
    private static readonly Role[] Readers =
    [
        Role.Enterprise, Role.School, Role.Examiner, Role.BureauClerk, Role.BureauReviewer, Role.BureauApprover, Role.Auditor,
    ];

    private static readonly Role[] Actors =
    [
        Role.Enterprise, Role.School, Role.Examiner, Role.BureauClerk, Role.BureauReviewer, Role.BureauApprover,
    ];

    /// <summary>Maps <c>/api/v1/batches</c>.</summary>
    public static void MapBatches(this IEndpointRouteBuilder routes)
    {
        var batches = routes.MapGroup("/api/v1/batches").WithTags("Assessment batches");
        batches.MapGet("", List).RequireRole(Readers).TakesListQuery(BatchLists.List, tabs: true).WithSummary("Batches within the caller's sight, the last changed first.");
        batches.MapGet("/{id:guid}", Find).RequireRole(Readers).WithSummary("One batch: where it stands, its plan, its public notice, who keeps away from whom, and the run that works on it.");
        batches.MapGet("/{id:guid}/candidates", Candidates).RequireRole(Readers).TakesListQuery(CandidateLists.Of(Guid.Empty)).WithSummary("The candidates of a batch, by ticket.");
        batches.MapPost("", Draft).RequireRole(Role.Enterprise, Role.School).WithSummary("Begins a plan.");
        batches.MapPut("/{id:guid}", Revise).TakesVersion().RequireRole(Role.Enterprise, Role.School).WithSummary("Replaces a plan not yet submitted.");
        batches.MapPost("/{id:guid}/moves", Move).RequireRole(Actors).WithSummary("Takes a batch one step further.");
        batches.MapPost("/{id:guid}/withdrawals", Declare).RequireRole(Role.Enterprise, Role.School)
            .WithSummary("Says which examiners must keep away from whom.");
        batches.MapDelete("/{id:guid}/candidates/{registration:guid}", Withdraw).RequireRole(Role.Enterprise, Role.School)
            .WithSummary("Takes one candidate out.");
        batches.MapPost("/{id:guid}/scores", Record).RequireRole(Role.Examiner, Role.Enterprise, Role.School)
            .WithSummary("Enters scores: all of them, or none; an entry with seen changes only what stands in the sheet as read.");
        batches.MapGet("/{id:guid}/scores", Scores).RequireRole(Readers)
            .WithSummary("The score sheet by ticket: of each candidate every subject with its points or mark, and the seen that an entry names.");
        batches.MapGet("/{id:guid}/score-changes", Changes).RequireRole(Readers)
            .WithSummary("The changes of sealed scores with their ids, those that wait first.");
        batches.MapPost("/{id:guid}/score-changes", RequestChange).RequireRole(Role.Enterprise, Role.School)
            .WithSummary("Asks for a change of a sealed score.");
        batches.MapPost("/{id:guid}/score-changes/{change:guid}/decision", DecideChange)
            .RequireRole(Role.Enterprise, Role.School, Role.BureauReviewer, Role.BureauApprover).WithSummary("Decides a change.");
    }

    private static async Task<Ok<RowPage<BatchRow>>> List(
        CertificationContext context, [AsParameters] RowPaging paging, HttpContext http, CancellationToken cancel)
    {
        var query = http.Asked(BatchLists.List);
        return TypedResults.Ok(await context.Batches.Filtered(query).InTab(query.Tab).Sorted(query).Page(paging, cancel));
    }

    private static async Task<Results<Ok<BatchRecord>, ProblemAnswer>> Find(
        Guid id, CertificationContext context, BatchRecords records, IGrainFactory grains, HttpContext http, CancellationToken cancel)
    {
        if (await context.Batches.SingleOrDefaultAsync(b => b.Id == id, cancel) is not { } batch || await Batch(grains, id).Read() is not { } whole)
        {
            return new ProblemAnswer(BatchProblem.Unknown);
        }

        RecordTags.Show(http, whole.PlanVersion());
        return TypedResults.Ok(await records.Of(batch, whole, cancel));
    }

    private static async Task<Results<Ok<RowPage<RegistrationRow>>, ProblemAnswer>> Candidates(
        Guid id, CertificationContext context, [AsParameters] RowPaging paging, HttpContext http, CancellationToken cancel)
    {
        var query = http.Asked(CandidateLists.Of(id));
        return !await context.Batches.AnyAsync(b => b.Id == id, cancel) ? new ProblemAnswer(BatchProblem.Unknown) : TypedResults.Ok(await context.Registrations.Filtered(id, query).Sorted(query).Page(paging, cancel));
    }

    private static Task<Results<Created<BatchView>, ProblemAnswer>> Draft(BatchPlan command, IGrainFactory grains, HttpContext http)
    {
        var context = Commands.Of(http);
        return Batch(grains, DerivedId.Of(context.OperationId, "batch")).Draft(command, context).ToCreated(b => $"/api/v1/batches/{b.Id}");
    }

    private static Task<Results<Ok<BatchView>, ProblemAnswer>> Revise(Guid id, BatchPlan command, IGrainFactory grains, HttpContext http) =>
        Batch(grains, id).Revise(command, Commands.Of(http)).ToResult();

    private static Task<Results<Ok<BatchView>, ProblemAnswer>> Move(Guid id, BatchStep step, IGrainFactory grains, HttpContext http) =>
        Batch(grains, id).Move(new(step.Move, step.Session, step.Confirmed), Commands.Of(http, step.Reason)).ToResult();

    private static Task<Results<Ok<BatchView>, ProblemAnswer>> Declare(
        Guid id, DeclareWithdrawals command, IGrainFactory grains, HttpContext http) =>
        Batch(grains, id).DeclareWithdrawals(command, Commands.Of(http)).ToResult();

    private static Task<Results<Ok<BatchView>, ProblemAnswer>> Withdraw(Guid id, Guid registration, IGrainFactory grains, HttpContext http) =>
        Batch(grains, id).Withdraw(new(registration), Commands.Of(http)).ToResult();

    private static Task<Results<Ok<BatchView>, ProblemAnswer>> Record(Guid id, RecordScores command, IGrainFactory grains, HttpContext http) =>
        Batch(grains, id).RecordScores(command, Commands.Of(http)).ToResult();

    private static async Task<Results<Ok<RowPage<ScoreSheetEntry>>, ProblemAnswer>> Scores(
        Guid id, CertificationContext context, ScoreSheetQueries sheet, ScoreQueries scores, BatchFacts facts, Caller caller, IGrainFactory grains, [AsParameters] RowPaging paging,
        CancellationToken cancel)
    {
        if (!await context.Batches.AnyAsync(b => b.Id == id, cancel) || await Batch(grains, id).Read() is not { } whole)
        {
            return new ProblemAnswer(BatchProblem.Unknown);
        }

        var subjects = await facts.Subjects(whole);
        var rows = await sheet.Page(id, paging.From, paging.Count, cancel);
        var kept = await scores.KeptFrom(whole, rows.Select(row => row.Ticket), caller.UserId, cancel);
        var total = await context.Registrations.CountAsync(r => r.BatchId == id && r.State == "Registered" && r.Ticket != null, cancel);
        return TypedResults.Ok(new RowPage<ScoreSheetEntry>([.. rows.Select(row => ScoreSheetEntry.Of(row, kept.Contains(row.Ticket), subjects(row.OccupationCode, row.Level)))], total));
    }

    private static async Task<Results<Ok<BatchView>, ProblemAnswer>> RequestChange(
        Guid id, ScoreChangeRequest request, IGrainFactory grains, HttpContext http) =>
        (await Batch(grains, id).RequestScoreChange(new(request.Ticket, request.Subject, request.Score), Commands.Of(http, request.Reason)))
            .Placed(problem => problem.Field == "text" ? problem.In("score") : problem).ToResult();

    private static async Task<Results<Ok<RowPage<ScoreChangeView>>, ProblemAnswer>> Changes(
        Guid id, CertificationContext context, ScoreSheetQueries sheet, [AsParameters] RowPaging paging, CancellationToken cancel) =>
        await context.Batches.AnyAsync(b => b.Id == id, cancel)
            ? TypedResults.Ok(new RowPage<ScoreChangeView>(await sheet.Changes(id, paging.From, paging.Count, cancel), await sheet.CountChanges(id, cancel)))
            : new ProblemAnswer(BatchProblem.Unknown);

    private static Task<Results<Ok<BatchView>, ProblemAnswer>> DecideChange(
        Guid id, Guid change, SecondDecision decision, IGrainFactory grains, HttpContext http) =>
        Batch(grains, id).DecideScoreChange(new(change, decision.Approve), Commands.Of(http, decision.Reason)).ToResult();

    private static IAssessmentBatchGrain Batch(IGrainFactory grains, Guid id) => grains.GetGrain<IAssessmentBatchGrain>(id);
}
