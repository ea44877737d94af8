using Microsoft.AspNetCore.Http.HttpResults;
using TalentHub.Api.Endpoints.Shared;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Grains.Clock;
using TalentHub.Platform.Store.Clock;

namespace TalentHub.Api.Endpoints.Clock;

/// <summary>The business clock: that of the system, except in a demonstration.</summary>
public static class ClockEndpoints
{
    /// <summary>Maps <c>/api/v1/clock</c>.</summary>
    public static void MapClock(this IEndpointRouteBuilder routes)
    {
        var clock = routes.MapGroup("/api/v1/clock").WithTags("Clock");
        clock.MapGet("", Get).RequireSignIn().WithSummary("What time it is for deadlines and notices.");
        clock.MapPost("/move", Move).RequireRole(Role.Administrator).WithSummary("Moves the clock of a demonstration forward.");
    }

    private static Ok<BusinessTime> Get(BusinessClock clock) => TypedResults.Ok(new BusinessTime(clock.GetUtcNow(), clock.IsDemonstration));

    // This process follows at once, the others within a second.
    private static async Task<Results<Ok<ClockView>, ProblemAnswer>> Move(
        MoveClock command, IGrainFactory grains, BusinessClock clock, HttpContext http, CancellationToken cancel)
    {
        var moved = await grains.GetGrain<IDemonstrationClockGrain>(IDemonstrationClockGrain.Id).MoveTo(command, Commands.Of(http));
        await clock.Load(cancel);
        return moved.ToResult();
    }
}
