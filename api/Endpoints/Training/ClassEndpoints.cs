using Microsoft.AspNetCore.Http.HttpResults;
using TalentHub.Api.Endpoints.Shared;
using TalentHub.People.Domain.Persons;
using TalentHub.People.Domain.Rosters;
using TalentHub.People.Store;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Training.Domain.Classes;
using TalentHub.Training.Grains;
using TalentHub.Training.Store;

namespace TalentHub.Api.Endpoints.Training;

/// <summary>Classes: a school keeps its own, the partner enterprise and the bureau read.</summary>
public static class ClassEndpoints
{
    /// <summary>Maps <c>/api/v1/classes</c>.</summary>
    public static void MapClasses(this IEndpointRouteBuilder routes)
    {
        var classes = routes.MapGroup("/api/v1/classes").WithTags("Classes");
        var reading = classes.MapGroup("").RequireRole(TrainingRoles.Readers);
        reading.MapGet("", List).WithSummary("Classes within the caller's sight.");
        reading.MapGet("/{id:guid}", Find).WithSummary("One class.");
        reading.MapGet("/{id:guid}/students", Students).WithSummary("The students of a class, by name, documents masked.");

        var writing = classes.MapGroup("").RequireRole(Role.School);
        writing.MapPost("", Open).WithSummary("Opens a class; a partner enterprise needs an agreement in force.");
        writing.MapPut("/{id:guid}", Edit).TakesVersion().WithSummary("Changes an open class; a new partner enterprise needs an agreement in force.");
        writing.MapPost("/{id:guid}/students", Enrol).WithSummary("Enrols up to 500 students in one commit; one finding each.");
        writing.MapPost("/{id:guid}/students/{person:guid}/withdrawal", Withdraw).WithSummary("Lets a student go, with a reason.");
        writing.MapPost("/{id:guid}/close", Close).WithSummary("Gives a class up, with a reason.");
        writing.MapPost("/{id:guid}/graduate", Graduate).WithSummary("Ends a class; whoever is enrolled graduates.");
    }

    private static async Task<Ok<RowPage<ClassLine>>> List(
        [AsParameters] ClassFilterQuery query, [AsParameters] RowPaging paging, ClassLists classes, CancellationToken cancel)
    {
        var found = await classes.List(query.Filter with { Skip = paging.From, Take = paging.Count }, cancel);
        return TypedResults.Ok(new RowPage<ClassLine>(found.Items, found.Total));
    }

    private static async Task<Results<Ok<ClassLine>, ProblemAnswer>> Find(Guid id, ClassLists classes, HttpContext http, CancellationToken cancel)
    {
        if (await classes.Find(id, cancel) is not { } found)
        {
            return new ProblemAnswer(ClassProblem.NotFound);
        }

        RecordTags.Show(http, TrainingClass.VersionOf(found.Name, found.OccupationCode, found.Level, found.Year, found.PartnerId));
        return TypedResults.Ok(found);
    }

    private static async Task<Results<Ok<RowPage<StudentLine>>, ProblemAnswer>> Students(
        Guid id, EnrolmentState? state, string? text, [AsParameters] RowPaging paging, ClassLists classes, CancellationToken cancel)
    {
        if (await classes.Find(id, cancel) is null)
        {
            return new ProblemAnswer(ClassProblem.NotFound);
        }

        var found = await classes.Students(id, state, text, paging.From, paging.Count, cancel);
        return TypedResults.Ok(new RowPage<StudentLine>(found.Items, found.Total));
    }

    private static Task<Results<Created<ClassView>, ProblemAnswer>> Open(OpenClass command, IGrainFactory grains, HttpContext http)
    {
        var context = Commands.Of(http);
        return grains.GetGrain<IClassGrain>(DerivedId.Of(context.OperationId, "class")).Open(command, context)
            .ToCreated(made => $"/api/v1/classes/{made.Id}");
    }

    private static Task<Results<Ok<ClassView>, ProblemAnswer>> Edit(Guid id, EditClass command, IGrainFactory grains, HttpContext http) =>
        grains.GetGrain<IClassGrain>(id).Edit(command, Commands.Of(http)).ToResult();

    private static async Task<Results<Ok<RosterChunk>, ProblemAnswer>> Enrol(
        Guid id, NewStudents body, PersonAges ages, IGrainFactory grains, HttpContext http)
    {
        var context = Commands.Of(http);
        var range = ages.Of(AgeGroup.Students, context.Today);
        var read = body.Students.Select((s, i) => (Row: i + 1, Read: PersonRow.Read(i + 1, s.ToCells(), context.Today, range))).ToList();
        var refused = read.Where(r => r.Read.Entry is null).Select(r => RosterFinding.Refused(r.Row, r.Read.Problems));
        var command = new EnrolStudents([.. read.Select(r => r.Read.Entry).OfType<PersonEntry>()]);
        var enrolled = await grains.GetGrain<IClassGrain>(id).EnrolStudents(command, context);
        return enrolled.Map(chunk => new RosterChunk([.. chunk.Findings.Concat(refused).OrderBy(f => f.Row)])).ToResult();
    }

    private static Task<Results<Ok<ClassView>, ProblemAnswer>> Withdraw(
        Guid id, Guid person, GivenReason body, IGrainFactory grains, HttpContext http) =>
        grains.GetGrain<IClassGrain>(id).Withdraw(new WithdrawStudent(person), Commands.Of(http, body.Reason)).ToResult();

    private static Task<Results<Ok<ClassView>, ProblemAnswer>> Close(Guid id, GivenReason body, IGrainFactory grains, HttpContext http) =>
        grains.GetGrain<IClassGrain>(id).Close(new CloseClass(), Commands.Of(http, body.Reason)).ToResult();

    private static Task<Results<Ok<ClassView>, ProblemAnswer>> Graduate(Guid id, IGrainFactory grains, HttpContext http) =>
        grains.GetGrain<IClassGrain>(id).Graduate(new GraduateClass(), Commands.Of(http)).ToResult();
}
