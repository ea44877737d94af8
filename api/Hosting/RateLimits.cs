using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;
using TalentHub.Api.Endpoints.Shared;

namespace TalentHub.Api.Hosting;

/// <summary>How often one address may ask what anybody may ask.</summary>
public static class RateLimits
{
    /// <summary>The policy of endpoints open to the public: <c>.RequireRateLimiting(RateLimits.Public)</c>.</summary>
    public const string Public = "public";

    /// <summary>The policy of pages with a form open to the public, where only the posts are attempts: opening the page is free.</summary>
    public const string Attempts = "attempts";

    private const int Segments = 6;

    /// <summary>Registers the policies: a sliding window for each endpoint and each address, or each user where one is signed in.</summary>
    public static void AddRateLimits(this IServiceCollection services)
    {
        services.AddOptions<RateLimitSettings>().BindConfiguration(RateLimitSettings.Section);
        services.AddRateLimiter(limiter =>
        {
            limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limiter.AddPolicy(Public, PartitionOf);
            limiter.AddPolicy(Attempts, http => HttpMethods.IsPost(http.Request.Method) ? PartitionOf(http) : RateLimitPartition.GetNoLimiter(new Counted("", "", "opened")));
            limiter.OnRejected = Reject;
        });
    }

    private static RateLimitPartition<Counted> PartitionOf(HttpContext http)
    {
        var settings = http.RequestServices.GetRequiredService<IOptionsMonitor<RateLimitSettings>>().CurrentValue;
        return LimitPass.Shown(http, settings.PassFile) ? RateLimitPartition.GetNoLimiter(new Counted("", "", "pass")) : RateLimitPartition.GetSlidingWindowLimiter(
            new Counted(http.Request.Method, (http.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText, Who(http)),
            _ => new SlidingWindowRateLimiterOptions
            {
                PermitLimit = settings.Permits, Window = TimeSpan.FromSeconds(settings.Seconds), SegmentsPerWindow = Segments,
            });
    }

    // Many readers of one office come from one address: guesses at a password there must not close verification, nor those who are signed in.
    private static string Who(HttpContext http) =>
        http.User.FindFirst(CallerClaims.Id)?.Value ?? http.Connection.RemoteIpAddress?.ToString() ?? "";

    private static async ValueTask Reject(OnRejectedContext context, CancellationToken cancel)
    {
        // The limiter names its next segment, in which nothing may have become free yet: after a whole window something has.
        var seconds = context.HttpContext.RequestServices.GetRequiredService<IOptionsMonitor<RateLimitSettings>>().CurrentValue.Seconds;
        context.HttpContext.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        if (!ProgramErrors.Concern(context.HttpContext.Request.Path))
        {
            return;
        }

        await new ProblemAnswer(ApiProblem.TooManyRequests.With(("seconds", seconds)), StatusCodes.Status429TooManyRequests)
            .ExecuteAsync(context.HttpContext);
    }

    private readonly record struct Counted(string Method, string? Pattern, string Who);
}
