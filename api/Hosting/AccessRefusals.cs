using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;
using TalentHub.Api.Endpoints.Shared;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Users;

namespace TalentHub.Api.Hosting;

/// <summary>What a caller sees who may not: a program a problem, a person the page that helps.</summary>
public sealed class AccessRefusals : IAuthorizationMiddlewareResultHandler
{
    private readonly AuthorizationMiddlewareResultHandler _pass = new();

    /// <inheritdoc/>
    public Task HandleAsync(
        RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult)
    {
        if (authorizeResult.Succeeded)
        {
            return _pass.HandleAsync(next, context, policy, authorizeResult);
        }

        var caller = context.RequestServices.GetRequiredService<Caller>();
        return ProgramErrors.Concern(context.Request.Path) ? Tell(context, caller) : Show(context, caller);
    }

    private static Task Tell(HttpContext http, Caller caller)
    {
        if (caller.IsSignedIn)
        {
            return new ProblemAnswer(caller.MustChangePassword ? UserProblem.PasswordMustChange : UserProblem.RoleNotAllowed).ExecuteAsync(http);
        }

        http.Response.Headers.WWWAuthenticate = "Bearer";
        return new ProblemAnswer(UserProblem.NotSignedIn, StatusCodes.Status401Unauthorized).ExecuteAsync(http);
    }

    private static Task Show(HttpContext http, Caller caller)
    {
        var back = OutdatedForms.PageOf(http);
        var target = caller switch
        {
            { IsSignedIn: false } => $"/sign-in?returnUrl={Uri.EscapeDataString(back)}",
            { MustChangePassword: true } => "/account/password",
            { Role: Role.Public } => $"/account/role?returnUrl={Uri.EscapeDataString(back)}",
            _ => null,
        };
        if (target is null)
        {
            http.Response.StatusCode = StatusCodes.Status403Forbidden;
        }
        else
        {
            http.Response.Redirect(target);
        }

        return Task.CompletedTask;
    }
}
