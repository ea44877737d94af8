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
        reading.MapGet("", List).WithSummary("The objections in a state, the open ones when none is named; the oldest first. q is the beginning of a receipt number and looks in every state.");
        reading.MapGet("/{id:guid}", Find).WithSummary("One objection.");
        objections.MapPost("/{id:guid}/decision", Decide).RequireRole(Role.BureauReviewer, Role.BureauApprover)
            .WithSummary("Upholds or dismisses an objection, with a reason; the decision is mailed where who raised it left a mail address.");
        objections.MapPost("/{id:guid}/contact", Contact).RequireRole([.. ObjectorView.Readers])
            .WithSummary("Name and contact of who raised it in full, once, to answer them; purpose and note are kept in the audit log.");
    }

    private static async Task<Ok<RowPage<ObjectionEntry>>> List(
        ObjectionState? state, string? q, [AsParameters] RowPaging paging, NoticeQueries notices, CancellationToken cancel)
    {
        var receipt = string.IsNullOrWhiteSpace(q) ? null : q.Trim();
        var wanted = state ?? (receipt is null ? ObjectionState.Open : null);
        var rows = await notices.Objections(wanted, receipt, paging.From, paging.Count, cancel);
        var counts = await notices.ObjectionCounts(receipt, cancel);
        return TypedResults.Ok(new RowPage<ObjectionEntry>(
            rows.ConvertAll(ObjectionEntry.Of), wanted is { } one ? counts.GetValueOrDefault(one) : counts.Values.Sum()));
    }

    private static async Task<Results<Ok<ObjectionEntry>, ProblemAnswer>> Find(Guid id, NoticeQueries notices, CancellationToken cancel) =>
        await notices.FindObjection(id, cancel) is { } found ? TypedResults.Ok(ObjectionEntry.Of(found)) : new ProblemAnswer(NoticeProblem.ObjectionNotFound);

    private static async Task<Results<Ok<NoticeView>, ProblemAnswer>> Decide(
        Guid id, ObjectionDecision body, NoticeQueries notices, IGrainFactory grains, HttpContext http, CancellationToken cancel) =>
        await notices.FindObjection(id, cancel) is { } found
            ? await grains.GetGrain<IPublicNoticeGrain>(found.NoticeId).DecideObjection(new DecideObjection(id, body.Uphold), Commands.Of(http, body.Reason)).ToResult()
            : new ProblemAnswer(NoticeProblem.ObjectionNotFound);

    private static async Task<Results<Ok<Objector>, ProblemAnswer>> Contact(
        Guid id, ContactRequest body, NoticeQueries notices, ObjectorView view, HttpContext http, CancellationToken cancel) =>
        await notices.FindObjection(id, cancel) is { } found
            ? await view.Show(found, body.Purpose, body.Note ?? "", Commands.Of(http)).ToResult()
            : new ProblemAnswer(NoticeProblem.ObjectionNotFound);
}
