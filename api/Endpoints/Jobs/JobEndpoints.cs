using Microsoft.AspNetCore.Http.HttpResults;
using TalentHub.Api.Endpoints.Shared;
using TalentHub.Api.Hosting;
using TalentHub.Api.Localisation;
using TalentHub.Api.Pages.Jobs;
using TalentHub.Certification.Jobs;
using TalentHub.Certification.Store;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Jobs;
using TalentHub.Platform.Grains.Jobs;
using TalentHub.Platform.Store.Jobs;

namespace TalentHub.Api.Endpoints.Jobs;

/// <summary>Long work as the job pages show it: the organisation's own runs, of all organisations without items for the administrator.</summary>
public static class JobEndpoints
{
    private const int Most = 500;
    private const int Usual = 100;

    private static readonly Role[] Owners =
        [Role.School, Role.Enterprise, Role.BureauClerk, Role.BureauReviewer, Role.BureauApprover, Role.Finance];

    /// <summary>Maps <c>/api/v1/jobs</c>.</summary>
    public static void MapJobs(this IEndpointRouteBuilder routes)
    {
        var jobs = routes.MapGroup("/api/v1/jobs").WithTags("Jobs");
        var reading = jobs.MapGroup("").RequireRole([.. Owners, Role.Auditor, Role.Administrator]);
        reading.MapGet("", List).WithSummary("Runs of jobs within the caller's sight, newest first; filters state, q (title or who asked), from (day), subjectKind and subjectId (the record it is about).");
        reading.MapGet("/{id:guid}", Find).WithSummary("One run: its state, what was counted, and how far it is where it plans sittings.");
        jobs.MapGet("/{id:guid}/refused", Refused).RequireRole([.. Owners, Role.Auditor])
            .WithSummary("The refused items of a run with their reasons, in the order of their names; go on with the last name in after.");

        var writing = jobs.MapGroup("/{id:guid}").RequireRole([.. Owners, Role.Administrator]);
        writing.MapPost("/cancel", Cancel).WithSummary("Stops a run between two items; one that waits is cancelled at once.");
        writing.MapPost("/restart", Restart).WithSummary("Takes a failed or cancelled run up again.");
    }

    private static async Task<Ok<RowPage<JobEntry>>> List(
        JobRunState? state, string? q, DateOnly? from, string? subjectKind, string? subjectId, [AsParameters] RowPaging paging, JobRunQueries runs, Caller caller,
        CancellationToken cancel)
    {
        var filter = new JobRunFilter(state, string.IsNullOrWhiteSpace(q) ? null : q.Trim(), Days.Start(from), subjectKind, subjectId);
        var administrator = caller.Role == Role.Administrator;
        var counts = await runs.Counts(filter, administrator, cancel);
        var rows = await runs.List(filter, administrator, paging.From, paging.Count, cancel);
        return TypedResults.Ok(new RowPage<JobEntry>(
            rows.ConvertAll(run => JobEntry.Of(run, caller.Role)), state is { } one ? counts.GetValueOrDefault(one) : counts.Values.Sum()));
    }

    private static async Task<Results<Ok<JobEntry>, ProblemAnswer>> Find(Guid id, JobRunQueries runs, PlanRuns plans, Caller caller, CancellationToken cancel) =>
        await (caller.Role == Role.Administrator ? runs.FindForAdministrator(id, cancel) : runs.Find(id, cancel)) is { } run
            ? TypedResults.Ok(JobEntry.Of(run, caller.Role) with { Plan = run.Kind == ArrangeSittingsJob.Kind ? await plans.Find(id, cancel) : null })
            : new ProblemAnswer(JobProblem.RunNotFound);

    private static async Task<Results<Ok<RowPage<RefusedEntry>>, ProblemAnswer>> Refused(
        Guid id, string? after, int? take, JobRunQueries runs, JobItemNames names, Texts texts, CancellationToken cancel)
    {
        if (await runs.Find(id, cancel) is not { } run)
        {
            return new ProblemAnswer(JobProblem.RunNotFound);
        }

        var items = await runs.Items(id, JobItemState.Refused, after, Math.Clamp(take ?? Usual, 1, Most), cancel);
        var named = await names.Of(run, items, cancel);
        return TypedResults.Ok(new RowPage<RefusedEntry>(
            items.ConvertAll(item => new RefusedEntry(item.Key, named.GetValueOrDefault(item.Key), [.. item.Detail.Problems.Select(problem => ProblemItem.Of(problem, texts))])), run.Refused));
    }

    private static Task<Results<Ok<JobRunControlView>, ProblemAnswer>> Cancel(Guid id, IGrainFactory grains, HttpContext http) =>
        grains.GetGrain<IJobRunGrain>(id).Cancel(new CancelRun(), Commands.Of(http)).ToResult();

    private static Task<Results<Ok<JobRunControlView>, ProblemAnswer>> Restart(Guid id, IGrainFactory grains, HttpContext http) =>
        grains.GetGrain<IJobRunGrain>(id).Restart(new RestartRun(), Commands.Of(http)).ToResult();
}
