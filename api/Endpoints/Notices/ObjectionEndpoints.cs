using Microsoft.AspNetCore.Http.HttpResults;
using TalentHub.Api.Endpoints.Shared;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Notices;
using TalentHub.Platform.Grains.Notices;
using TalentHub.Platform.Store.Notices;

namespace TalentHub.Api.Endpoints.Notices;

/// <summary>Objections to public notices: the bureau reads and decides them.</summary>
public static class ObjectionEndpoints
{
    /// <summary>Maps <c>/api/v1/objections</c>.</summary>
    public static void MapObjections(this IEndpointRouteBuilder routes)
    {
        var objections = routes.MapGroup("/api/v1/objections").WithTags("Objections");
        var reading = objections.MapGroup("").RequireRole(Role.BureauClerk, Role.BureauReviewer, Role.BureauApprover, Role.Auditor);
        reading.MapGet("", List).WithSummary("The objections in a state, the open ones when none is named; the oldest first.");
        reading.MapGet("/{id:guid}", Find).WithSummary("One objection.");
        objections.MapPost("/{id:guid}/decision", Decide).RequireRole(Role.BureauReviewer, Role.BureauApprover)
            .WithSummary("Upholds or dismisses an objection, with a reason.");
    }

    private static async Task<Ok<RowPage<ObjectionEntry>>> List(
        ObjectionState? state, [AsParameters] RowPaging paging, NoticeQueries notices, CancellationToken cancel)
    {
        var wanted = state ?? ObjectionState.Open;
        var rows = await notices.Objections(wanted, paging.From, paging.Count, cancel);
        return TypedResults.Ok(new RowPage<ObjectionEntry>(rows.ConvertAll(ObjectionEntry.Of), (await notices.ObjectionCounts(cancel)).GetValueOrDefault(wanted)));
    }

    private static async Task<Results<Ok<ObjectionEntry>, ProblemAnswer>> Find(Guid id, NoticeQueries notices, CancellationToken cancel) =>
        await notices.FindObjection(id, cancel) is { } found ? TypedResults.Ok(ObjectionEntry.Of(found)) : new ProblemAnswer(NoticeProblem.ObjectionNotFound);

    private static async Task<Results<Ok<NoticeView>, ProblemAnswer>> Decide(
        Guid id, ObjectionDecision body, NoticeQueries notices, IGrainFactory grains, HttpContext http, CancellationToken cancel) =>
        await notices.FindObjection(id, cancel) is { } found
            ? await grains.GetGrain<IPublicNoticeGrain>(found.NoticeId).DecideObjection(new DecideObjection(id, body.Uphold), Commands.Of(http, body.Reason)).ToResult()
            : new ProblemAnswer(NoticeProblem.ObjectionNotFound);
}
