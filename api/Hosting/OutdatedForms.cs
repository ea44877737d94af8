using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Http.Extensions;
using TalentHub.Api.Pages.Components;

namespace TalentHub.Api.Hosting;

/// <summary>
/// A page refuses a form that it no longer shows (somebody else took the step, the reader signed in anew) with a 400 that has no body.
/// Its reader is led back to the page as it is now, and told that nothing was done.
/// </summary>
public static class OutdatedForms
{
    /// <summary>The text that says so.</summary>
    public const string TextKey = "parts.form-outdated";

    /// <summary>Answers such a refusal with the way back.</summary>
    public static async Task ShowTheirPage(HttpContext http, RequestDelegate next)
    {
        await next(http);
        if (HttpMethods.IsPost(http.Request.Method) && !ProgramErrors.Concern(http.Request.Path)
            && http.Response is { HasStarted: false, StatusCode: StatusCodes.Status400BadRequest }
            && IsPage(http) && RefusedForm.Of(http) is null)
        {
            GoBack(http);
        }
    }

    /// <summary>Leads back to the page of a form, with the sentence that nothing was done.</summary>
    private static void GoBack(HttpContext http)
    {
        Flash.Set(http, TextKey, Tone.Attention);
        http.Response.ContentType = null;
        http.Response.StatusCode = StatusCodes.Status303SeeOther;
        http.Response.Headers.Location = PageOf(http);
    }

    /// <summary>The page on which a form stood: the address itself where it is a page's, else the page that the browser names as the form's.</summary>
    public static string PageOf(HttpContext http) =>
        IsPage(http) || HttpMethods.IsGet(http.Request.Method) ? UriHelper.BuildRelative(http.Request.PathBase, http.Request.Path, http.Request.QueryString)
        : http.Request.GetTypedHeaders().Referer is { IsAbsoluteUri: true } from && from.Authority == http.Request.Host.Value ? LocalUrl.OrHome(from.PathAndQuery)
        : "/";

    private static bool IsPage(HttpContext http) => http.GetEndpoint()?.Metadata.GetMetadata<ComponentTypeMetadata>() is not null;
}
