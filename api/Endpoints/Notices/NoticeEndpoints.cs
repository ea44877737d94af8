using Microsoft.AspNetCore.Http.HttpResults;
using TalentHub.Api.Endpoints.Shared;
using TalentHub.Api.Hosting;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Domain.Notices;
using TalentHub.Platform.Grains.Notices;
using TalentHub.Platform.Store.Clock;
using TalentHub.Platform.Store.Notices;

namespace TalentHub.Api.Endpoints.Notices;

/// <summary>Public notices: everybody reads them and may object within their period.</summary>
public static class NoticeEndpoints
{
    /// <summary>Maps <c>/api/v1/notices</c>.</summary>
    public static void MapNotices(this IEndpointRouteBuilder routes)
    {
        var notices = routes.MapGroup("/api/v1/notices").WithTags("Public notices").AllowAnonymous().RequireRateLimiting(RateLimits.Public);
        notices.MapGet("", List).WithSummary("Public notices, the latest first; filters q (title) and open (only those whose period is now).");
        notices.MapGet("/{id:guid}", Find).WithSummary("One notice, with its list while it is published; skip and take are of its lines.");
        notices.MapPost("/{id:guid}/objections", Raise).WithSummary("Objects to a line, or to the whole without one; name and contact are kept sealed, and the answer holds a receipt number.");
    }

    private static async Task<Ok<RowPage<NoticeEntry>>> List(
        string? q, bool? open, [AsParameters] RowPaging paging, NoticeQueries notices, BusinessClock clock, CancellationToken cancel)
    {
        var text = string.IsNullOrWhiteSpace(q) ? null : q.Trim();
        var openOn = open == true ? clock.Today : (DateOnly?)null;
        var rows = await notices.List(openOn, text, paging.From, paging.Count, cancel);
        return TypedResults.Ok(new RowPage<NoticeEntry>(rows.ConvertAll(row => NoticeEntry.Of(row, clock.Today)), await notices.Count(openOn, text, cancel)));
    }

    private static async Task<Results<Ok<NoticeRecord>, ProblemAnswer>> Find(
        Guid id, [AsParameters] RowPaging paging, NoticeQueries queries, Platform.Store.Notices.Notices notices, BusinessClock clock, CancellationToken cancel)
    {
        if (await queries.Find(id, cancel) is not { } found)
        {
            return new ProblemAnswer(NoticeProblem.NotFound);
        }

        var list = await notices.Published(id, clock.Today, cancel);
        return TypedResults.Ok(new NoticeRecord(
            NoticeEntry.Of(found, clock.Today), list?.Columns, list is null ? null : new([.. list.Lines.Skip(paging.From).Take(paging.Count)], list.Lines.Count)));
    }

    private static Task<Results<Created<RaisedObjection>, ProblemAnswer>> Raise(Guid id, ObjectToNotice body, IGrainFactory grains, HttpContext http)
    {
        var context = Commands.Of(http);
        var objection = DerivedId.Of(context.OperationId, "objection");
        return Raised(grains.GetGrain<IPublicNoticeGrain>(id).Object(body, context), objection).ToCreated(raised => $"/api/v1/objections/{raised.Id}");
    }

    // What others objected to is the bureau's to see, so that the grain's answer about all of them stays here.
    private static async Task<Outcome<RaisedObjection>> Raised(Task<Outcome<NoticeView>> asked, Guid objection)
    {
        var outcome = await asked;
        return outcome.Succeeded ? new RaisedObjection(objection, ObjectionReceipt.Of(objection), outcome.Value.Objections[objection]) : outcome.Problem;
    }
}
