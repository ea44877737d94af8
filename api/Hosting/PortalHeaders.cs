namespace TalentHub.Api.Hosting;

/// <summary>Headers that tell the browser to run nothing but our own files, to show our pages in no foreign frame, and to keep nothing about persons.</summary>
public static class PortalHeaders
{
    private const string ContentSecurityPolicy =
        "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
        + "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /// <summary>
    /// Adds the security headers to every answer; an endpoint that needs another policy sets its own first. What a browser may do from a page is
    /// said of pages only. Answers to whoever is signed in, and what verification says, are kept by nobody unless the endpoint says otherwise.
    /// </summary>
    public static void UseSecurityHeaders(this IApplicationBuilder app) => app.Use((http, next) =>
    {
        // An error's page has another address by the time that its answer begins.
        var asked = http.Request.Path;
        http.Response.OnStarting(() =>
        {
            var headers = http.Response.Headers;
            headers.TryAdd("Content-Security-Policy", ContentSecurityPolicy);
            headers.TryAdd("X-Content-Type-Options", "nosniff");
            headers.TryAdd("X-Frame-Options", "DENY");
            if (http.User.Identity?.IsAuthenticated == true || IsVerification(asked) || HttpMethods.IsPost(http.Request.Method))
            {
                headers.TryAdd("Cache-Control", "no-store");
            }

            if (!ProgramErrors.Concern(http.Request.Path))
            {
                headers.TryAdd("Referrer-Policy", "same-origin");
                headers.TryAdd("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
            }

            return Task.CompletedTask;
        });
        return next(http);
    });

    private static bool IsVerification(PathString path) =>
        path.StartsWithSegments("/verify", StringComparison.OrdinalIgnoreCase) || path.StartsWithSegments("/v", StringComparison.OrdinalIgnoreCase)
        || path.StartsWithSegments("/api/v1/verify", StringComparison.OrdinalIgnoreCase);
}
