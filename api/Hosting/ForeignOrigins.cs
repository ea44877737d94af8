using TalentHub.Api.Endpoints.Shared;

namespace TalentHub.Api.Hosting;

/// <summary>
/// Refuses what another site makes a signed-in browser send: the cookie comes along although its owner asked for nothing. Programs with a
/// token are not concerned, since no browser adds that by itself.
/// </summary>
public static class ForeignOrigins
{
    /// <summary>Stands after authentication.</summary>
    public static void UseForeignOrigins(this IApplicationBuilder app) => app.Use((http, next) =>
    {
        if (!SessionCookie.MayWrite(http.Request) || !IsForeign(http.Request) || http.RequestServices.GetRequiredService<Caller>().SessionId is null)
        {
            return next(http);
        }

        if (ProgramErrors.Concern(http.Request.Path))
        {
            return new ProblemAnswer(ApiProblem.OtherSite).ExecuteAsync(http);
        }

        RefusedForm.ShowError(http, ApiProblem.OtherSite, StatusCodes.Status403Forbidden);
        return Task.CompletedTask;
    });

    // A browser says where a request comes from; over plain HTTP only by the origin, which then must be the address that was asked.
    private static bool IsForeign(HttpRequest request) => request.Headers["Sec-Fetch-Site"].ToString() switch
    {
        "same-origin" or "none" => false,
        "" => request.Headers.Origin.ToString() is { Length: > 0 } origin
            && !(Uri.TryCreate(origin, UriKind.Absolute, out var from) && string.Equals(from.Authority, AuthorityOf(request), StringComparison.OrdinalIgnoreCase)),
        _ => true,
    };

    private static string AuthorityOf(HttpRequest request) =>
        Uri.TryCreate($"{request.Scheme}://{request.Host.Value}", UriKind.Absolute, out var own) ? own.Authority : request.Host.Value ?? "";
}
