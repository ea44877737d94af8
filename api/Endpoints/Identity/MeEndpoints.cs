using Microsoft.AspNetCore.Http.HttpResults;
using TalentHub.Api.Endpoints.Shared;
using TalentHub.Api.Hosting;
using TalentHub.Api.Localisation;
using TalentHub.Api.Pages.Components;
using TalentHub.Api.Pages.Users;
using TalentHub.Api.Pages.Work;
using TalentHub.Platform.Domain.Users;
using TalentHub.Platform.Grains;
using TalentHub.Platform.Store.Identity;

namespace TalentHub.Api.Endpoints.Identity;

/// <summary>The caller: who it is, its roles, password and sessions.</summary>
public static class MeEndpoints
{
    /// <summary>Maps <c>/api/v1/me</c>.</summary>
    public static void MapMe(this IEndpointRouteBuilder routes)
    {
        var me = routes.MapGroup("/api/v1/me").WithTags("Me").RequireSignIn();
        me.MapGet("", Get).WithSummary("Who is signed in, and in which role.");
        me.MapGet("/work", Work).WithSummary("What waits for the caller in the role that is acted in: what is broken first, then what waits longest.");
        me.MapPost("/role", Choose).WithSummary("Acts in another role or organisation from now on.");
        me.MapPost("/description", Describe).TakesVersion().WithSummary("Changes the own name, language and where mails go.");
        me.MapPost("/password", ChangePassword).WithSummary("Changes the own password; the other sessions end.");
        me.MapGet("/sessions", Sessions).WithSummary("The own open sessions.");
        me.MapPost("/sessions/{session:guid}/end", EndSession).WithSummary("Ends one of the own sessions.");
    }

    private static async Task<Ok<MeView>> Get(Caller caller, UserQueries users, OrganisationNameBook book, HttpContext http, CancellationToken cancel)
    {
        var user = await users.Find(caller.UserId, cancel);
        var roles = user?.Roles ?? [];
        var names = await book.Of(roles.Select(role => role.OrganisationId), cancel);
        if (user is not null)
        {
            RecordTags.Show(http, UserDecisions.VersionOf(user.DisplayName, user.Culture, user.Email));
        }

        return TypedResults.Ok(new MeView(
            caller.UserId, user?.UserName, caller.DisplayName, user?.Culture, user?.Email, caller.Role, caller.OrganisationId, caller.OrganisationName,
            caller.PersonId, caller.IsManager, caller.MustChangePassword,
            [.. roles.Select(r => new MyRole(r.Role, r.OrganisationId, r.OrganisationId is { } id ? names.GetValueOrDefault(id) : null, r.IsManager))]));
    }

    // A machine client has no account of its own to describe.
    private static async Task<Results<Ok<UserView>, ProblemAnswer>> Describe(
        DescribeUser command, Caller caller, UserQueries users, IGrainFactory grains, HttpContext http, CancellationToken cancel) =>
        await users.Find(caller.UserId, cancel) is null
            ? new ProblemAnswer(UserProblem.NotFound)
            : await grains.GetGrain<IUserGrain>(caller.UserId).Describe(command, Commands.Of(http)).ToResult();

    private static async Task<Ok<RowPage<WorkEntry>>> Work(WorkItems items, Texts texts, [AsParameters] RowPaging paging, CancellationToken cancel) =>
        TypedResults.Ok((await items.Read(cancel)).Groups
            .Select(group => new WorkEntry(group.TextKey, texts[group.TextKey], group.Count, group.Tone == Tone.Danger, group.Oldest, group.Url)).ToList().Page(paging));

    private static Task<Results<Ok<SignInView>, ProblemAnswer>> Choose(RoleChoice choice, SignInService signIn, HttpContext http) =>
        signIn.Choose(http, choice.Role, choice.OrganisationId, Commands.OperationId(http)).ToResult();

    private static Task<Results<Ok<UserView>, ProblemAnswer>> ChangePassword(PasswordChange change, SignInService signIn, HttpContext http) =>
        signIn.ChangePassword(http, change.CurrentPassword, change.NewPassword, Commands.OperationId(http)).ToResult();

    private static async Task<Ok<RowPage<MySession>>> Sessions(
        UserQueries users, Caller caller, TimeProvider clock, [AsParameters] RowPaging paging, CancellationToken cancel) =>
        TypedResults.Ok((await users.OwnSessions(clock.GetUtcNow(), cancel)).ConvertAll(row => MySession.Of(row, caller.SessionId)).Page(paging));

    private static Task<Results<Ok<UserView>, ProblemAnswer>> EndSession(
        Guid session, Caller caller, SessionCookie cookie, IGrainFactory grains, HttpContext http)
    {
        cookie.Forget(session);
        return grains.GetGrain<IUserGrain>(caller.UserId).EndSessions(new EndSessions(session), Commands.Of(http)).ToResult();
    }
}
