using Microsoft.AspNetCore.Http.HttpResults;
using TalentHub.Api.Endpoints.Shared;
using TalentHub.Api.Pages.Users;
using TalentHub.People.Domain.Persons;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Users;
using TalentHub.Platform.Store.Identity;

namespace TalentHub.Api.Endpoints.Identity;

/// <summary>Users: an administrator manages all, a manager those of the own organisation.</summary>
public static class UserEndpoints
{
    /// <summary>Maps <c>/api/v1/users</c>.</summary>
    public static void MapUsers(this IEndpointRouteBuilder routes)
    {
        var users = routes.MapGroup("/api/v1/users").WithTags("Users");
        var reading = users.MapGroup("").RequireRole(Role.Administrator, Role.Auditor, Role.School, Role.Enterprise);
        reading.MapGet("", List).WithSummary("Users within the caller's scope.");
        reading.MapGet("/{id:guid}", Get).WithSummary("One user.");

        var writing = users.MapGroup("").RequireRole(Role.Administrator, Role.School, Role.Enterprise);
        writing.MapPost("", Create).WithSummary("Makes a user with a first password.");
        writing.MapPost("/{id:guid}/roles", Assign).WithSummary("Gives a role, or changes the manager mark.");
        writing.MapDelete("/{id:guid}/roles/{role}", Remove).WithSummary("Takes a role away; the last manager stays.");
        writing.MapPost("/{id:guid}/password", Reset).WithSummary("Sets a password that must be changed at the next sign-in.");
        writing.MapPost("/{id:guid}/description", Describe).TakesVersion().WithSummary("Changes name, language and where mails go.");
        writing.MapPost("/{id:guid}/disable", Disable).WithSummary("Switches the user off and ends the sessions.");
        writing.MapPost("/{id:guid}/enable", Enable).WithSummary("Switches the user on again.");
        writing.MapPost("/{id:guid}/unlock", Unlock).WithSummary("Lifts a lock after failed attempts.");
        writing.MapPost("/{id:guid}/end-sessions", EndSessions).WithSummary("Ends all sessions of the user.");
    }

    private static async Task<Ok<RowPage<UserRow>>> List(
        [AsParameters] UserFilterQuery query, [AsParameters] RowPaging paging, UserQueries users, CancellationToken cancel)
    {
        var found = await users.List(query.Filter with { Skip = paging.From, Take = paging.Count }, cancel);
        return TypedResults.Ok(new RowPage<UserRow>(found.Items, found.Total));
    }

    private static async Task<Results<Ok<UserRow>, ProblemAnswer>> Get(Guid id, UserQueries users, HttpContext http, CancellationToken cancel)
    {
        if (await users.Find(id, cancel) is not { } user)
        {
            return new ProblemAnswer(UserProblem.NotFound);
        }

        RecordTags.Show(http, UserDecisions.VersionOf(user.DisplayName, user.Culture, user.Email));
        return TypedResults.Ok(user);
    }

    private static async Task<Results<Created<UserView>, ProblemAnswer>> Create(
        NewUser user, UserAdministration users, LinkedPersons persons, HttpContext http, CancellationToken cancel)
    {
        if (user.PersonDocument is not { } document)
        {
            return await users.Create(user, Commands.Of(http), cancel).ToCreated(made => $"/api/v1/users/{made.Id}");
        }

        var linked = await persons.Find(user.DisplayName, DocumentKindName.Parse(document.DocumentKind, document.DocumentNumber).Placed(p => p.In("documentNumber")), cancel);
        return linked.Succeeded
            ? await users.Create(user with { PersonId = linked.Value }, Commands.Of(http), cancel).ToCreated(made => $"/api/v1/users/{made.Id}")
            : new ProblemAnswer(linked.Problem.Field == "displayName" ? linked.Problem : linked.Problem.In("personDocument.documentNumber"));
    }

    private static Task<Results<Ok<UserView>, ProblemAnswer>> Assign(
        Guid id, AssignRole command, UserAdministration users, HttpContext http, CancellationToken cancel) =>
        users.Assign(id, command, Commands.Of(http), cancel).ToResult();

    private static Task<Results<Ok<UserView>, ProblemAnswer>> Remove(
        Guid id, Role role, Guid? organisationId, UserAdministration users, HttpContext http, CancellationToken cancel) =>
        users.With(id, user => user.RemoveRole(new RemoveRole(role, organisationId), Commands.Of(http)), cancel).ToResult();

    private static Task<Results<Ok<UserView>, ProblemAnswer>> Reset(
        Guid id, PasswordReset reset, UserAdministration users, HttpContext http, CancellationToken cancel) =>
        users.Reset(id, reset.NewPassword, Commands.Of(http), cancel).ToResult();

    private static Task<Results<Ok<UserView>, ProblemAnswer>> Describe(
        Guid id, DescribeUser command, UserAdministration users, HttpContext http, CancellationToken cancel) =>
        users.With(id, user => user.Describe(command, Commands.Of(http)), cancel).ToResult();

    private static Task<Results<Ok<UserView>, ProblemAnswer>> Disable(
        Guid id, UserAdministration users, HttpContext http, CancellationToken cancel) =>
        users.With(id, user => user.Disable(new DisableUser(), Commands.Of(http)), cancel).ToResult();

    private static Task<Results<Ok<UserView>, ProblemAnswer>> Enable(
        Guid id, UserAdministration users, HttpContext http, CancellationToken cancel) =>
        users.With(id, user => user.Enable(new EnableUser(), Commands.Of(http)), cancel).ToResult();

    private static Task<Results<Ok<UserView>, ProblemAnswer>> Unlock(
        Guid id, UserAdministration users, HttpContext http, CancellationToken cancel) =>
        users.With(id, user => user.Unlock(new UnlockUser(), Commands.Of(http)), cancel).ToResult();

    private static Task<Results<Ok<UserView>, ProblemAnswer>> EndSessions(
        Guid id, UserAdministration users, HttpContext http, CancellationToken cancel) =>
        users.With(id, user => user.EndSessions(new EndSessions(), Commands.Of(http)), cancel).ToResult();
}
