using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using TalentHub.Api.Endpoints.Shared;
using TalentHub.Api.Pages.Filings;
using TalentHub.Organisations.Domain.Filings;
using TalentHub.Organisations.Grains;
using TalentHub.Organisations.Store;
using TalentHub.People.Domain.Persons;
using TalentHub.People.Store;
using TalentHub.Platform.Domain.Commands;

namespace TalentHub.Api.Endpoints.Organisations;

/// <summary>Filings of certification bodies: a body has one, under its own id.</summary>
public static class FilingEndpoints
{
    private static readonly Role[] Bodies = [Role.Enterprise, Role.School];

    private static readonly Role[] FilingReaders = [.. Bodies, Role.BureauClerk, Role.BureauReviewer, Role.BureauApprover, Role.Auditor];

    /// <summary>Maps <c>/api/v1/filings</c>.</summary>
    public static void MapFilings(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/v1/filings", List).WithTags("Filings").RequireRole(FilingReaders).TakesListQuery(FilingDirectory.Definition, tabs: true)
            .WithSummary("Filings within the caller's sight, the last changed first.");
        var filings = routes.MapGroup("/api/v1/filings/{body:guid}").WithTags("Filings");
        filings.MapGet("", Find).RequireRole(FilingReaders).WithSummary("A body's filing.");
        filings.MapPut("", Draft).TakesVersion().RequireRole(Bodies).WithSummary("Writes or rewrites the scope asked for.");
        filings.MapPost("/submit", Submit).RequireRole(Bodies).WithSummary("Hands it in.");
        filings.MapPost("/accept", Accept).RequireRole(Role.BureauClerk).WithSummary("Takes it in: complete and in form.");
        filings.MapPost("/return", Return).RequireRole(Role.BureauClerk, Role.BureauReviewer, Role.BureauApprover)
            .WithSummary("Sends it back, with a reason.");
        filings.MapPost("/review", Review).RequireRole(Role.BureauReviewer).WithSummary("Agrees with it.");
        filings.MapPost("/file", File).RequireRole(Role.BureauApprover).WithSummary("Files the body and gives it its numbers.");
        filings.MapPost("/withdraw", Withdraw).RequireRole(Role.BureauApprover).WithSummary("Withdraws it, with a reason.");
        filings.MapFilingExtension(Bodies, FilingReaders);
        filings.MapGet("/examiners", Examiners).RequireRole(FilingReaders).WithSummary("The examiners of a body.");
        filings.MapPost("/examiners", SetExaminer).TakesVersion().RequireRole(Bodies).WithSummary("Adds an examiner, or replaces what is known of one.");
    }

    private static async Task<Ok<RowPage<FilingLine>>> List(
        FilingDirectory filings, FilingState? state, [AsParameters] RowPaging paging, HttpContext http, CancellationToken cancel) =>
        TypedResults.Ok(await filings.Rows(http.Asked(FilingDirectory.Definition)).Where(f => state == null || f.State == state).Page(paging, cancel));

    private static async Task<Results<Ok<RowPage<ExaminerLine>>, ProblemAnswer>> Examiners(
        Guid body, OrganisationsContext context, PersonQueries persons, IGrainFactory grains, [AsParameters] RowPaging paging, HttpContext http,
        CancellationToken cancel)
    {
        if (!await context.Filings.AnyAsync(f => f.BodyId == body, cancel))
        {
            return new ProblemAnswer(FilingProblem.NotFound);
        }

        // Before the rows: a change between the two makes the version too old, never too new.
        RecordTags.Show(http, CertificationBody.VersionOf((await Body(grains, body).Read()).ExaminerChanges));
        var rows = await context.Examiners.Where(e => e.BodyId == body).OrderBy(e => e.CertificateNumber).ThenBy(e => e.PersonId).Page(paging, cancel);
        var names = await persons.Names([.. rows.Items.Select(e => e.PersonId)], cancel);
        return TypedResults.Ok(new RowPage<ExaminerLine>([.. rows.Items.Select(e => ExaminerLine.Of(e, names.GetValueOrDefault(e.PersonId)))], rows.Total));
    }

    private static async Task<Results<Ok<FilingRecord>, ProblemAnswer>> Find(
        Guid body, FilingDirectory filings, IGrainFactory grains, HttpContext http, CancellationToken cancel)
    {
        if (await filings.Body(body, cancel) is not { } organisation || await filings.Find(body, cancel) is not { } row)
        {
            return new ProblemAnswer(FilingProblem.NotFound);
        }

        var filing = await Body(grains, body).Read();
        RecordTags.Show(http, CertificationBody.VersionOf(filing.Scope));
        return TypedResults.Ok(FilingRecord.Of(filing, organisation.Name, row.ChangedAt));
    }

    private static Task<Results<Ok<FilingView>, ProblemAnswer>> Draft(Guid body, DraftFiling command, IGrainFactory grains, HttpContext http) =>
        Body(grains, body).Draft(command, Commands.Of(http)).ToResult();

    private static Task<Results<Ok<FilingView>, ProblemAnswer>> Submit(Guid body, IGrainFactory grains, HttpContext http) =>
        Body(grains, body).Submit(new SubmitFiling(), Commands.Of(http)).ToResult();

    private static Task<Results<Ok<FilingView>, ProblemAnswer>> Accept(Guid body, IGrainFactory grains, HttpContext http) =>
        Body(grains, body).Accept(new AcceptFiling(), Commands.Of(http)).ToResult();

    private static Task<Results<Ok<FilingView>, ProblemAnswer>> Return(Guid body, Reasoned why, IGrainFactory grains, HttpContext http) =>
        Body(grains, body).Return(new ReturnFiling(), Commands.Of(http, why.Reason)).ToResult();

    private static Task<Results<Ok<FilingView>, ProblemAnswer>> Review(Guid body, IGrainFactory grains, HttpContext http) =>
        Body(grains, body).Review(new ReviewFiling(), Commands.Of(http)).ToResult();

    private static Task<Results<Ok<FilingView>, ProblemAnswer>> File(Guid body, FileFiling command, IGrainFactory grains, HttpContext http) =>
        Body(grains, body).File(command, Commands.Of(http)).ToResult();

    private static Task<Results<Ok<FilingView>, ProblemAnswer>> Withdraw(Guid body, Reasoned why, IGrainFactory grains, HttpContext http) =>
        Body(grains, body).Withdraw(new WithdrawFiling(), Commands.Of(http, why.Reason)).ToResult();

    private static async Task<Results<Ok<FilingView>, ProblemAnswer>> SetExaminer(
        Guid body, NewExaminer examiner, PersonAges ages, IGrainFactory grains, HttpContext http)
    {
        var context = Commands.Of(http);
        var (person, problems) = examiner.Person.Read(context.Today, ages.Of(AgeGroup.Workers, context.Today));
        return person is null
            ? new ProblemAnswer(problems[0], all: problems)
            : await Body(grains, body).SetExaminer(
                new(
                    person, examiner.Grade, examiner.CertificateNumber.Trim(), examiner.Occupations, examiner.Levels, examiner.ValidFrom,
                    examiner.ValidTo),
                context).Below("person", "name").ToResult();
    }

    private static ICertificationBodyGrain Body(IGrainFactory grains, Guid body) => grains.GetGrain<ICertificationBodyGrain>(body);
}
