using Microsoft.AspNetCore.Http.HttpResults;
using TalentHub.Api.Endpoints.Shared;
using TalentHub.Api.Hosting;
using TalentHub.Platform.Domain.Calendar;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Grains.Clock;
using TalentHub.Platform.Store.Clock;

namespace TalentHub.Api.Endpoints.Clock;

/// <summary>The business clock: that of the system, except in a demonstration.</summary>
public static class ClockEndpoints
{
    private const int MostDays = 400;

    /// <summary>Maps <c>/api/v1/clock</c>.</summary>
    public static void MapClock(this IEndpointRouteBuilder routes)
    {
        var clock = routes.MapGroup("/api/v1/clock").WithTags("Clock");
        clock.MapGet("", Get).AllowAnonymous().WithSummary("Which day it is for deadlines and notices, and whether this is a demonstration; to those signed in the instant too.");
        clock.MapGet("/working-days", WorkingDays).RequireSignIn().WithSummary("The days from one to another, at most 400, on which work is done in China.");
        clock.MapPost("/move", Move).RequireRole(Role.Administrator).WithSummary("Moves the clock of a demonstration forward.");
    }

    private static Ok<BusinessTime> Get(BusinessClock clock, Caller caller) => TypedResults.Ok(
        caller.IsSignedIn
            ? new BusinessTime(clock.Today, clock.IsDemonstration, clock.GetUtcNow(), WorkingCalendar.National.IsWorkingDay(clock.Today) is { Succeeded: true, Value: var works } ? works : null)
            : new BusinessTime(clock.Today, clock.IsDemonstration, Now: null, IsWorkingDay: null));

    private static Results<Ok<RowPage<DateOnly>>, ProblemAnswer> WorkingDays(DateOnly from, DateOnly to, [AsParameters] RowPaging paging)
    {
        if (to < from || to.DayNumber - from.DayNumber >= MostDays)
        {
            return new ProblemAnswer(CalendarProblem.SpanUnfit.With(("most", MostDays)).In("to"));
        }

        var days = WorkingCalendar.National.WorkingDays(from, to);
        return days.Succeeded ? TypedResults.Ok(days.Value.Page(paging)) : new ProblemAnswer(days.Problem);
    }

    // This process follows at once, the others within a second.
    private static async Task<Results<Ok<ClockView>, ProblemAnswer>> Move(
        MoveClock command, IGrainFactory grains, BusinessClock clock, HttpContext http, CancellationToken cancel)
    {
        var moved = await grains.GetGrain<IDemonstrationClockGrain>(IDemonstrationClockGrain.Id).MoveTo(command, Commands.Of(http));
        await clock.Load(cancel);
        return moved.ToResult();
    }
}
