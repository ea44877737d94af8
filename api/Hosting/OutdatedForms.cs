using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Http.Extensions;
using TalentHub.Api.Endpoints.Shared;
using TalentHub.Api.Pages.Components;

namespace TalentHub.Api.Hosting;

/// <summary>
/// A page refuses a form that it no longer shows (the step was taken, the reader signed in anew) with a 400 that has no body. Who pressed twice
/// is led to the page and told that it is done; everybody else sees the page as it is now with a 409 that says that nothing was done.
/// </summary>
public static class OutdatedForms
{
    /// <summary>The text that says that the form was done before.</summary>
    public const string DoneKey = "parts.form-done";

    /// <summary>Answers such a refusal with the page as it is now.</summary>
    public static async Task ShowTheirPage(HttpContext http, RequestDelegate next)
    {
        await next(http);
        if (!HttpMethods.IsPost(http.Request.Method) || http.Response is not { HasStarted: false, StatusCode: StatusCodes.Status400BadRequest }
            || !IsPage(http) || RefusedForm.Of(http) is not null)
        {
            return;
        }

        if (http.RequestServices.GetService<FormHistory>() is { } history && await history.IsDone(http))
        {
            GoBack(http);
        }
        else
        {
            await ShowAgain(http, next);
        }
    }

    /// <summary>Leads back to the page of a form, with the sentence that it was done before.</summary>
    private static void GoBack(HttpContext http)
    {
        Flash.Set(http, DoneKey, Tone.Info);
        http.Response.ContentType = null;
        http.Response.StatusCode = StatusCodes.Status303SeeOther;
        http.Response.Headers.Location = PageOf(http);
    }

    /// <summary>Opens the page in a scope of its own: the parts of the first attempt are used up.</summary>
    private static async Task ShowAgain(HttpContext http, RequestDelegate next)
    {
        var first = http.RequestServices;
        await using var scope = first.GetRequiredService<IServiceScopeFactory>().CreateAsyncScope();
        try
        {
            http.RequestServices = scope.ServiceProvider;
            http.SetEndpoint(null);
            http.Request.RouteValues.Clear();
            var typed = http.Request.HasFormContentType ? RefusedForm.TextsOf(http.Request.Form) : [];
            http.Request.Method = HttpMethods.Get;
            http.Features.Set(new RefusedForm(ApiProblem.FormOutdated, Fields: null) { Typed = typed });
            http.Response.ContentType = null;
            http.Response.Headers.Remove("blazor-enhanced-nav"); // the framework adds it each time, and throws where it is
            http.Response.StatusCode = StatusCodes.Status409Conflict;
            await next(http);
        }
        finally
        {
            http.RequestServices = first;
        }
    }

    /// <summary>The page on which a form stood: the address itself where it is a page's, else the page that the browser names as the form's.</summary>
    public static string PageOf(HttpContext http) =>
        IsPage(http) || HttpMethods.IsGet(http.Request.Method) ? UriHelper.BuildRelative(http.Request.PathBase, http.Request.Path, http.Request.QueryString)
        : http.Request.GetTypedHeaders().Referer is { IsAbsoluteUri: true } from && from.Authority == http.Request.Host.Value ? LocalUrl.OrHome(from.PathAndQuery)
        : "/";

    private static bool IsPage(HttpContext http) => http.GetEndpoint()?.Metadata.GetMetadata<ComponentTypeMetadata>() is not null;
}
