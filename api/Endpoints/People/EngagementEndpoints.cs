using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using TalentHub.Api.Endpoints.Shared;
using TalentHub.Api.Hosting;
using TalentHub.Api.Pages.Engagements;
using TalentHub.People.Domain.Experts;
using TalentHub.People.Grains;
using TalentHub.People.Store;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Store.Clock;
using TalentHub.Platform.Store.Settings;

namespace TalentHub.Api.Endpoints.People;

/// <summary>Engagements of experts (柔性引才), from draft to the days worked.</summary>
public static class EngagementEndpoints
{
    private static readonly Role[] Employers = [Role.Enterprise, Role.School];

    /// <summary>Maps <c>/api/v1/engagements</c> and what an expert's engagements take in.</summary>
    public static void MapEngagements(this IEndpointRouteBuilder routes)
    {
        var all = routes.MapGroup("/api/v1/engagements").WithTags("Engagements").RequireRole(ExpertEndpoints.Readers);
        all.MapGet("", List).TakesListQuery(EngagementDirectory.Definition, tabs: true).WithSummary("Engagements within the caller's sight, the last changed first.");
        all.MapGet("/{id:guid}", Find).WithSummary("One engagement with its days.");
        all.MapGet("/ways", Ways).WithSummary("The ways of engagement that hold today.");

        var one = routes.MapGroup("/api/v1/experts/{person:guid}/engagements").WithTags("Engagements");
        one.MapPost("", Draft).RequireRole(Employers).WithSummary("Drafts an engagement for the caller's organisation.");
        one.MapPut("/{id:guid}", Revise).TakesVersion().RequireRole(Employers).WithSummary("Changes the terms of a draft.");
        one.MapPost("/{id:guid}/moves", Advance).RequireRole([.. Employers, Role.Expert])
            .WithSummary("Proposes, confirms, declines, begins, completes or ends it.");
        one.MapPost("/{id:guid}/days", RecordDays).RequireRole(Employers).WithSummary("Records days worked; a day counts once across employers.");
        one.MapPost("/{id:guid}/days/confirmation", ConfirmDays).RequireRole(Role.Expert).WithSummary("Confirms the days recorded so far.");
    }

    private static async Task<Ok<RowPage<EngagementLine>>> List(
        EngagementDirectory engagements, EngagementState? state, Guid? person, [AsParameters] RowPaging paging, HttpContext http, CancellationToken cancel)
    {
        var rows = (await engagements.Rows(http.Asked(EngagementDirectory.Definition), cancel))
            .Where(e => (state == null || e.State == state) && (person == null || e.PersonId == person));
        var entries = await engagements.Entries(rows.Skip(paging.From).Take(paging.Count), cancel);
        return TypedResults.Ok(new RowPage<EngagementLine>([.. entries.Select(EngagementLine.Of)], await rows.CountAsync(cancel)));
    }

    private static async Task<Results<Ok<EngagementRecord>, ProblemAnswer>> Find(
        Guid id, EngagementDirectory engagements, PeopleContext people, HttpContext http, CancellationToken cancel)
    {
        if (await engagements.Find(id, cancel) is not { } entry)
        {
            return new ProblemAnswer(ExpertProblem.EngagementNotFound);
        }

        RecordTags.Show(http, entry.Terms.Version());
        return TypedResults.Ok(new EngagementRecord(EngagementLine.Of(entry), await people.Days.Where(d => d.EngagementId == id).OrderBy(d => d.Day)
            .Select(d => new DayWorked(d.Day, d.ConfirmedAt != null)).ToListAsync(cancel)));
    }

    private static Ok<RowPage<WayOfEngagement>> Ways([AsParameters] RowPaging paging, DatedSettings settings, BusinessClock clock) =>
        TypedResults.Ok(settings.Get<IReadOnlyList<WayOfEngagement>>(WayOfEngagement.Setting, clock.Today).Page(paging));

    private static Task<Results<Created<EngagementView>, ProblemAnswer>> Draft(
        Guid person, EngagementTerms terms, IGrainFactory grains, HttpContext http)
    {
        var context = Commands.Of(http);
        return Expert(grains, person).Draft(new(DerivedId.Of(context.OperationId, "engagement"), terms), context)
            .ToCreated(made => $"/api/v1/engagements/{made.Id}");
    }

    private static Task<Results<Ok<EngagementView>, ProblemAnswer>> Revise(
        Guid person, Guid id, EngagementTerms terms, IGrainFactory grains, HttpContext http) =>
        Expert(grains, person).Revise(new(id, terms), Commands.Of(http)).ToResult();

    private static async Task<Results<Ok<EngagementView>, ProblemAnswer>> Advance(
        Guid person, Guid id, EngagementStep step, IGrainFactory grains, Caller caller, HttpContext http) =>
        IsStranger(caller, person)
            ? new ProblemAnswer(ExpertProblem.EngagementNotFound)
            : await Expert(grains, person).Advance(new(id, step.Move), Commands.Of(http, step.Reason)).ToResult();

    private static Task<Results<Ok<EngagementView>, ProblemAnswer>> RecordDays(
        Guid person, Guid id, WorkedDays body, IGrainFactory grains, HttpContext http) =>
        Expert(grains, person).RecordDays(new(id, body.Days), Commands.Of(http)).ToResult();

    private static async Task<Results<Ok<EngagementView>, ProblemAnswer>> ConfirmDays(
        Guid person, Guid id, IGrainFactory grains, Caller caller, HttpContext http) =>
        IsStranger(caller, person)
            ? new ProblemAnswer(ExpertProblem.EngagementNotFound)
            : await Expert(grains, person).ConfirmDays(new(id), Commands.Of(http)).ToResult();

    /// <summary>An expert acts on nobody else's engagements; whose an employer's are the grain knows.</summary>
    private static bool IsStranger(Caller caller, Guid person) => caller.Role == Role.Expert && caller.PersonId != person;

    private static IExpertGrain Expert(IGrainFactory grains, Guid person) => grains.GetGrain<IExpertGrain>(person);
}
