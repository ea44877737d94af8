using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using TalentHub.Api.Hosting;

namespace TalentHub.Api.Endpoints.Statistics;

/// <summary>Figures for everybody; they name nobody.</summary>
public static class StatisticsEndpoints
{
    /// <summary>Maps <c>/api/v1/statistics/overview</c>.</summary>
    public static void MapStatistics(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/api/v1/statistics/overview", Overview).AllowAnonymous().RequireRateLimiting(RateLimits.Public)
            .WithTags("Statistics").WithSummary("What was trained, certified and paid, by section.");

    private static async Task<Ok<JsonElement>> Overview(StatisticsOverview overview, CancellationToken cancel) =>
        TypedResults.Ok((await overview.Read(cancel)).Json);
}
