using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using TalentHub.Api.Endpoints.Shared;
using TalentHub.Api.Hosting;
using TalentHub.Api.Pages.Experts;
using TalentHub.People.Domain.Experts;
using TalentHub.People.Domain.Persons;
using TalentHub.People.Grains;
using TalentHub.People.Store;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Store.Commits;

namespace TalentHub.Api.Endpoints.People;

/// <summary>Experts whom employers bring in: their record, their days, the account that is paid to.</summary>
public static class ExpertEndpoints
{
    internal static readonly Role[] Readers =
    [
        Role.Enterprise, Role.School, Role.Expert, Role.BureauClerk, Role.BureauReviewer, Role.BureauApprover, Role.Finance, Role.Auditor,
    ];

    /// <summary>Maps <c>/api/v1/experts</c>.</summary>
    public static void MapExperts(this IEndpointRouteBuilder routes)
    {
        var experts = routes.MapGroup("/api/v1/experts").WithTags("Experts");
        experts.MapGet("", List).RequireRole(Readers).TakesListQuery(ExpertDirectory.ForPrograms, tabs: true).WithSummary("Experts within the caller's sight, by name.");
        experts.MapGet("/{id:guid}", Find).RequireRole(Readers).WithSummary("One expert, document, phone and account masked.");
        experts.MapGet("/{id:guid}/days/{year:int:range(2000,2099)}", DaysIn).RequireRole(Readers)
            .WithSummary("Working days of one calendar year across employers, each as the calendar marks it; a day counts once.");
        experts.MapPost("", Register).RequireRole(Role.Enterprise, Role.School, Role.BureauClerk)
            .WithSummary("Registers an expert; one who is registered stays as is, and the answer tells the id.");
        experts.MapPut("/{id:guid}/account", SetAccount).RequireRole(Role.Expert).WithSummary("Sets the account that is paid to; only one's own.");
    }

    private static async Task<Ok<RowPage<ExpertLine>>> List(
        ExpertDirectory experts, [AsParameters] RowPaging paging, HttpContext http, CancellationToken cancel)
    {
        var rows = experts.Rows(http.Asked(ExpertDirectory.ForPrograms));
        var entries = await experts.Entries(rows.Skip(paging.From).Take(paging.Count), cancel);
        return TypedResults.Ok(new RowPage<ExpertLine>([.. entries.Select(ExpertLine.Of)], await rows.CountAsync(cancel)));
    }

    private static async Task<Results<Ok<ExpertLine>, ProblemAnswer>> Find(Guid id, ExpertDirectory experts, CancellationToken cancel) =>
        await experts.Find(id, cancel) is { } expert ? TypedResults.Ok(ExpertLine.Of(expert)) : new ProblemAnswer(ExpertProblem.NotRegistered);

    private static async Task<Results<Ok<ExpertYear>, ProblemAnswer>> DaysIn(
        Guid id, int year, PeopleContext people, ExpertQueries experts, Caller caller, CancellationToken cancel)
    {
        if (!await people.Experts.AnyAsync(e => e.PersonId == id, cancel))
        {
            return new ProblemAnswer(ExpertProblem.NotRegistered);
        }

        var days = await experts.DaysBetween(id, new(year, 1, 1), new(year, 12, 31), cancel);
        return TypedResults.Ok(new ExpertYear(
            year, days.Count, days.Count(day => day.Confirmed), [.. DayMarks.For(caller, days).Select(mark => new MarkedDay(mark.Key, mark.Value)).OrderBy(mark => mark.Day)]));
    }

    private static async Task<Results<Created<ExpertView>, ProblemAnswer>> Register(
        NewExpert body, PersonRegistry registry, PersonAges ages, IGrainFactory grains, HttpContext http, CancellationToken cancel)
    {
        var context = Commands.Of(http);
        var (entry, problems) = body.Person.Read(context.Today, ages.Of(AgeGroup.Experts, context.Today));
        if (entry is null)
        {
            return new ProblemAnswer(problems[0], all: problems);
        }

        // Somebody else may register the same person between look-up and commit: the second look-up finds whom they made.
        var first = await RegisterOnce(body, entry, registry, grains, context, cancel);
        var registered = first.Problem?.Code == CommitProblem.ChangedMeanwhile.Code
            ? await RegisterOnce(body, entry, registry, grains, context, cancel)
            : first;
        return registered.ToCreated(view => $"/api/v1/experts/{view.PersonId}");
    }

    private static async Task<Outcome<ExpertView>> RegisterOnce(
        NewExpert body, PersonEntry entry, PersonRegistry registry, IGrainFactory grains, CommandContext context, CancellationToken cancel)
    {
        var found = await registry.Match([entry], cancel);
        return found.Problems is [var problem, ..]
            ? problem with { Row = null, Column = null, Field = "person.name" }
            : await grains.GetGrain<IExpertGrain>(found.Matches[0].PersonId)
                .Register(new(entry, body.HomeEmployer ?? "", body.HomeCity ?? "", body.Speciality ?? ""), context);
    }

    private static async Task<Results<Ok<ExpertView>, ProblemAnswer>> SetAccount(
        Guid id, SetBankAccount body, IGrainFactory grains, Caller caller, HttpContext http) =>
        caller.PersonId != id
            ? new ProblemAnswer(ExpertProblem.NotRegistered)
            : await grains.GetGrain<IExpertGrain>(id).SetBankAccount(body, Commands.Of(http)).ToResult();
}
