using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using TalentHub.Api.Endpoints.Shared;
using TalentHub.Api.Hosting;
using TalentHub.Api.Pages.Certification;
using TalentHub.Certification.Domain.Sessions;
using TalentHub.Certification.Store;
using TalentHub.Platform.Domain.Calendar;
using TalentHub.Platform.Domain.Commands;

namespace TalentHub.Api.Endpoints.Certification;

/// <summary>Sittings by batch, room, person and class.</summary>
public static class SittingEndpoints
{
    private static readonly Role[] Readers =
        [Role.Enterprise, Role.School, Role.Examiner, Role.BureauClerk, Role.BureauReviewer, Role.BureauApprover, Role.Auditor];

    /// <summary>Maps <c>/api/v1/sittings</c>.</summary>
    public static void MapSittings(this IEndpointRouteBuilder routes)
    {
        var sittings = routes.MapGroup("/api/v1/sittings").WithTags("Assessment batches");
        sittings.MapGet("", List).RequireRole(Readers).TakesListQuery(SittingLists.List)
            .WithSummary("Sittings within the caller's sight by time; filters batch, part, site, room, person (on duty), group (class), from and to (days).");
        sittings.MapGet("/calendar", SittingFiles.Calendar).RequireRole(Readers).TakesListQuery(SittingLists.List)
            .GivesFile(CalendarFile.MediaType)
            .WithSummary("The same sittings as a calendar file (iCalendar), at most 20,000.");
        sittings.MapGet("/{id:guid}", Find).RequireRole(Readers)
            .WithSummary("One sitting: when, where, who is on duty, and what of it was set by hand.");
        sittings.MapGet("/{id:guid}/seats", Seats).RequireRole(Readers)
            .WithSummary("Who sits in a sitting, by place.");
    }

    private static async Task<Ok<RowPage<SittingRow>>> List(
        CertificationContext context, [AsParameters] RowPaging paging, HttpContext http, CancellationToken cancel)
    {
        var query = http.Asked(SittingLists.List);
        return TypedResults.Ok(await context.Sittings.Filtered(query).Sorted(query).Page(paging, cancel));
    }

    private static async Task<Results<Ok<SittingRow>, ProblemAnswer>> Find(Guid id, CertificationContext context, CancellationToken cancel) =>
        await context.Sittings.SingleOrDefaultAsync(s => s.Id == id, cancel) is { } sitting
            ? TypedResults.Ok(sitting)
            : new ProblemAnswer(SittingProblem.SessionUnknown);

    private static async Task<Results<Ok<RowPage<SeatRow>>, ProblemAnswer>> Seats(
        Guid id, CertificationContext context, [AsParameters] RowPaging paging, CancellationToken cancel) =>
        await context.Sittings.AnyAsync(s => s.Id == id, cancel)
            ? TypedResults.Ok(await context.Seats.OfSession(id).Page(paging, cancel))
            : new ProblemAnswer(SittingProblem.SessionUnknown);
}
