using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using TalentHub.Api.Endpoints.Shared;
using TalentHub.Api.Hosting;
using TalentHub.Api.Pages.People;
using TalentHub.Certification.Store;
using TalentHub.People.Domain.Persons;
using TalentHub.People.Domain.Trainees;
using TalentHub.People.Grains;
using TalentHub.People.Store;
using TalentHub.Platform.Domain.Commands;

namespace TalentHub.Api.Endpoints.People;

/// <summary>Persons: the bureau looks them up and corrects them, a person sees the own record.</summary>
public static class PersonEndpoints
{
    private static readonly Role[] Readers = [Role.BureauClerk, Role.BureauReviewer, Role.BureauApprover, Role.Auditor, Role.Expert, Role.Trainee];

    private static readonly Role[] Bureau = [Role.BureauClerk, Role.BureauReviewer, Role.BureauApprover, Role.Auditor];

    /// <summary>Maps <c>/api/v1/persons</c>.</summary>
    public static void MapPersons(this IEndpointRouteBuilder routes)
    {
        var persons = routes.MapGroup("/api/v1/persons").WithTags("Persons");
        persons.MapGet("", List).RequireRole(Readers).TakesListQuery(PersonDirectory.Definition).WithSummary("Persons within the caller's sight, by name, documents masked.");
        persons.MapGet("/{id:guid}", Find).RequireRole(Readers).WithSummary("One person, masked.");
        persons.MapGet("/{id:guid}/certificates", Certificates).RequireRole(Bureau).WithSummary("The certificates of a person, the newest first.");
        persons.MapGet("/{id:guid}/classes", Classes).RequireRole(Bureau).WithSummary("The classes that a person is or was in, the newest first.");
        persons.MapPost("/search", Search).ReadsOnly().RequireRole(Bureau).WithSummary("The person who holds a document.");
        persons.MapPost("/{id:guid}/view", View).RequireRole(Bureau)
            .WithSummary("Document or mobile number in full, once; purpose and note are kept in the audit log.");
        persons.MapPost("/{id:guid}/name", CorrectName).TakesVersion().RequireRole(Role.BureauClerk).WithSummary("Corrects the name, with a reason.");
        persons.MapPost("/{id:guid}/document", CorrectDocument).TakesVersion().RequireRole(Role.BureauClerk).WithSummary("Corrects or renews the document, with a reason.");
        persons.MapPost("/{id:guid}/phone", ChangePhone).TakesVersion().RequireRole(Role.BureauClerk, Role.Trainee, Role.Expert)
            .WithSummary("Changes the mobile number; a person only the own one.");
    }

    private static async Task<Ok<RowPage<PersonListRow>>> List(
        PersonDirectory persons, [AsParameters] RowPaging paging, HttpContext http, CancellationToken cancel) =>
        TypedResults.Ok(await persons.Rows(http.Asked(PersonDirectory.Definition)).Page(paging, cancel));

    private static async Task<Results<Ok<PersonListRow>, ProblemAnswer>> Find(Guid id, PeopleContext people, HttpContext http, CancellationToken cancel)
    {
        if (await people.Persons.SingleOrDefaultAsync(p => p.Id == id, cancel) is not { } person)
        {
            return new ProblemAnswer(PersonProblem.NotFound);
        }

        RecordTags.Show(http, PersonFacts.VersionOf(person.RowVersion));
        return TypedResults.Ok(person);
    }

    private static async Task<Results<Ok<RowPage<CertificateRow>>, ProblemAnswer>> Certificates(
        Guid id, PersonDirectory persons, [AsParameters] RowPaging paging, CancellationToken cancel) =>
        await persons.Find(id, cancel) is null ? new ProblemAnswer(PersonProblem.NotFound) : TypedResults.Ok(await persons.Certificates(id).Page(paging, cancel));

    private static async Task<Results<Ok<RowPage<PersonClass>>, ProblemAnswer>> Classes(
        Guid id, PersonDirectory persons, [AsParameters] RowPaging paging, CancellationToken cancel) =>
        await persons.Find(id, cancel) is null ? new ProblemAnswer(PersonProblem.NotFound) : TypedResults.Ok(await persons.Classes(id).Page(paging, cancel));

    private static async Task<Results<Ok<PersonListRow>, ProblemAnswer>> Search(
        DocumentSearch body, PersonRegistry registry, PeopleContext people, HttpContext http, CancellationToken cancel)
    {
        var document = DocumentKindName.Parse(body.DocumentKind, body.DocumentNumber);
        return !document.Succeeded ? new ProblemAnswer(document.Problem.In("documentNumber"))
            : await registry.Find(document.Value, cancel) is { } id ? await Find(id, people, http, cancel)
            : new ProblemAnswer(PersonProblem.NotFound);
    }

    private static async Task<Results<Ok<ShownNumber>, ProblemAnswer>> View(
        Guid id, ViewRequest body, PeopleContext people, PersonView view, HttpContext http, CancellationToken cancel)
    {
        if (!await people.Persons.AnyAsync(p => p.Id == id, cancel))
        {
            return new ProblemAnswer(PersonProblem.NotFound);
        }

        var shown = await view.Show(id, body.Field, body.Purpose, body.Note ?? "", Commands.Of(http), cancel);
        return shown.Succeeded ? TypedResults.Ok(new ShownNumber(shown.Value)) : new ProblemAnswer(shown.Problem);
    }

    private static Task<Results<Ok<TraineeView>, ProblemAnswer>> CorrectName(Guid id, NameCorrection body, IGrainFactory grains, HttpContext http) =>
        grains.GetGrain<ITraineeGrain>(id).CorrectName(new(body.Name), Commands.Of(http, body.Reason)).ToResult();

    private static Task<Results<Ok<TraineeView>, ProblemAnswer>> CorrectDocument(
        Guid id, DocumentCorrection body, IGrainFactory grains, HttpContext http) =>
        grains.GetGrain<ITraineeGrain>(id).CorrectDocument(new(body.Document), Commands.Of(http, body.Reason)).ToResult();

    private static async Task<Results<Ok<TraineeView>, ProblemAnswer>> ChangePhone(
        Guid id, ChangePhone body, IGrainFactory grains, Caller caller, HttpContext http) =>
        caller.Role is not Role.BureauClerk && caller.PersonId != id
            ? new ProblemAnswer(PersonProblem.NotFound)
            : await grains.GetGrain<ITraineeGrain>(id).ChangePhone(body, Commands.Of(http)).ToResult();
}
