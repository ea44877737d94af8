using Microsoft.AspNetCore.Diagnostics;

namespace TalentHub.Api.Hosting;

/// <summary>Answers programs with an RFC 9457 document where a person would see an error page.</summary>
public sealed class ProgramErrors : IExceptionHandler
{
    private static readonly PathString[] Paths = ["/api", "/openapi", "/health", "/metrics", "/connect"];

    /// <summary>Whether a request is a program's: it lies below a path that serves no pages.</summary>
    public static bool Concern(PathString path) =>
        Array.Exists(Paths, prefix => path.StartsWithSegments(prefix, StringComparison.OrdinalIgnoreCase));

    /// <inheritdoc />
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        // The request's own path is by now that of the error page.
        if (httpContext.Features.Get<IExceptionHandlerPathFeature>() is not { } failed || !Concern(failed.Path))
        {
            return false;
        }

        await ApiExceptions.AnswerTo(exception).ExecuteAsync(httpContext);
        return true;
    }
}
