namespace TalentHub.Api.Hosting;

/// <summary>Headers that tell the browser to run nothing but our own files and to show our pages in no foreign frame.</summary>
public static class PortalHeaders
{
    private const string ContentSecurityPolicy =
        "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
        + "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /// <summary>
    /// Adds the security headers to every answer; an endpoint that needs another policy sets its own first. What a browser may do from a page is
    /// said of pages only.
    /// </summary>
    public static void UseSecurityHeaders(this IApplicationBuilder app) => app.Use((http, next) =>
    {
        http.Response.OnStarting(static state =>
        {
            var http = (HttpContext)state;
            var headers = http.Response.Headers;
            headers.TryAdd("Content-Security-Policy", ContentSecurityPolicy);
            headers.TryAdd("X-Content-Type-Options", "nosniff");
            headers.TryAdd("X-Frame-Options", "DENY");
            if (!ProgramErrors.Concern(http.Request.Path))
            {
                headers.TryAdd("Referrer-Policy", "same-origin");
                headers.TryAdd("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
            }

            return Task.CompletedTask;
        }, http);
        return next(http);
    });
}
