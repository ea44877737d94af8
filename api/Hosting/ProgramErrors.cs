using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Diagnostics;

namespace TalentHub.Api.Hosting;

/// <summary>
/// Answers programs with an RFC 9457 document where a person would see an error page, and tells mistakes of the caller from ours: only
/// ours are errors in the log.
/// </summary>
public sealed class ProgramErrors : IExceptionHandler
{
    private static readonly PathString[] Paths = ["/api", "/openapi", "/health", "/metrics", "/connect"];

    /// <summary>Whether a request is a program's: it lies below a path that serves no pages.</summary>
    public static bool Concern(PathString path) =>
        Array.Exists(Paths, prefix => path.StartsWithSegments(prefix, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether the caller sent what no page or endpoint can read.</summary>
    public static bool IsOfTheCaller(ExceptionHandlerSuppressDiagnosticsContext failed) => StatusOf(failed.Exception) is not null;

    /// <inheritdoc />
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        // The request's own path is by now that of the error page.
        if (httpContext.Features.Get<IExceptionHandlerPathFeature>() is not { } failed)
        {
            return false;
        }

        if (Concern(failed.Path))
        {
            await ApiExceptions.AnswerTo(exception).ExecuteAsync(httpContext);
            return true;
        }

        if (ApiExceptions.MayPass(exception))
        {
            // The page that says that the database is away must not ask it who reads.
            httpContext.User = new();
        }

        // The page of a status is shown for an answer without a body.
        httpContext.Response.StatusCode = StatusOf(exception) ?? StatusCodes.Status500InternalServerError;
        return StatusOf(exception) is not null;
    }

    private static int? StatusOf(Exception exception) => exception switch
    {
        BadHttpRequestException unreadable => unreadable.StatusCode,
        AntiforgeryValidationException => StatusCodes.Status400BadRequest,
        _ => null,
    };
}
