using Microsoft.AspNetCore.Http.HttpResults;
using TalentHub.Api.Endpoints.Shared;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Subsidies.Domain.Payouts;
using TalentHub.Subsidies.Domain.Returns;
using TalentHub.Subsidies.Grains.Payouts;
using TalentHub.Subsidies.Store;
using TalentHub.Subsidies.Store.Payouts;

namespace TalentHub.Api.Endpoints.Subsidies;

/// <summary>Payouts: freeze, approve by a second person, hand over, take return files, reconcile.</summary>
public static class PayoutEndpoints
{
    private const int LargestMegabytes = 20;
    private static readonly Role[] Readers = [Role.BureauApprover, Role.Finance, Role.Auditor];

    /// <summary>Maps <c>/api/v1/payouts</c>.</summary>
    public static void MapPayouts(this IEndpointRouteBuilder routes)
    {
        var payouts = routes.MapGroup("/api/v1/payouts").WithTags("Payouts");
        payouts.MapGet("", List).RequireRole(Readers).WithSummary("Payouts, newest first.");
        payouts.MapGet("/{id:guid}", Find).RequireRole(Readers).WithSummary("A payout with its files.");
        payouts.MapGet("/{id:guid}/payments", Payments).RequireRole(Readers).WithSummary("The payments, accounts masked.");
        payouts.MapGet("/{id:guid}/exceptions", Exceptions).RequireRole(Readers).WithSummary("Rows of return files that wait for a person.");
        payouts.MapGet("/{id:guid}/bank-files/{kind}", Download).RequireRole(Role.Finance).WithSummary("The sealed bank file: always the same bytes.");
        var finance = payouts.MapGroup("").RequireRole(Role.Finance);
        finance.MapPost("", Open).WithSummary("Opens a payout.");
        finance.MapPost("/{id:guid}/freeze", Freeze).WithSummary("Fixes its claims and computes the payments.");
        finance.MapPost("/{id:guid}/approve", Approve).WithSummary("A second person agrees to count and total.");
        finance.MapPost("/{id:guid}/hand-over", HandOver).WithSummary("Makes and seals the bank file.");
        finance.MapPost("/{id:guid}/return-files", Receive).WithSummary("Takes in a return file of the bank (the body, up to 20 MB).");
        finance.MapPost("/{id:guid}/exceptions/{file:guid}/{row:int}/resolve", Resolve).WithSummary("Closes a row that did not fit.");
        finance.MapPost("/{id:guid}/recoveries/{reference}", Recover).WithSummary("Books money that came back.");
        finance.MapPost("/{id:guid}/reconcile", Reconcile).WithSummary("Closes the payout.");
        finance.MapPost("/{id:guid}/cancel", Cancel).WithSummary("Gives the payout up before it is handed over.");
    }

    private static async Task<Ok<List<PayoutRow>>> List(SubsidyQueries queries, PayoutState? state, int? skip, int? take, CancellationToken cancel) =>
        TypedResults.Ok(await queries.Payouts(state, skip ?? 0, take ?? 50, cancel));

    private static async Task<Results<Ok<PayoutRecord>, ProblemAnswer>> Find(Guid id, SubsidyQueries queries, CancellationToken cancel) =>
        await queries.Payout(id, cancel) is not { } payout
            ? new ProblemAnswer(PayoutProblem.NotFound)
            : TypedResults.Ok(new PayoutRecord(payout, await queries.BankFiles(id, cancel), await queries.ReturnFiles(id, cancel)));

    private static async Task<Ok<List<PaymentRow>>> Payments(
        Guid id, SubsidyQueries queries, PaymentState? state, int? skip, int? take, CancellationToken cancel) =>
        TypedResults.Ok(await queries.Payments(id, state, skip ?? 0, take ?? 50, cancel));

    private static async Task<Ok<List<ReturnRowRow>>> Exceptions(Guid id, SubsidyQueries queries, int? skip, int? take, CancellationToken cancel) =>
        TypedResults.Ok(await queries.Exceptions(id, skip ?? 0, take ?? 50, cancel));

    private static async Task<Results<FileContentHttpResult, ProblemAnswer>> Download(
        Guid id, BankFileKind kind, BankFiles files, HttpContext http, CancellationToken cancel)
    {
        var file = await files.Open(id, kind, cancel);
        if (!file.Succeeded)
        {
            return new ProblemAnswer(file.Problem);
        }

        http.Response.Headers["Digest"] = $"sha-256={Convert.ToBase64String(Convert.FromHexString(file.Value.Digest))}";
        http.Response.Headers.CacheControl = "no-store";
        return TypedResults.File(file.Value.Content, "application/octet-stream", file.Value.Name);
    }

    private static Task<Results<Created<PayoutView>, ProblemAnswer>> Open(OpenPayout command, IGrainFactory grains, HttpContext http)
    {
        var context = Commands.Of(http);
        return Payout(grains, DerivedId.Of(context.OperationId, "payout")).Open(command, context).ToCreated(view => $"/api/v1/payouts/{view.Id}");
    }

    private static Task<Results<Ok<PayoutView>, ProblemAnswer>> Freeze(Guid id, FreezePayout command, IGrainFactory grains, HttpContext http) =>
        Payout(grains, id).Freeze(command, Commands.Of(http)).ToResult();

    private static Task<Results<Ok<PayoutView>, ProblemAnswer>> Approve(Guid id, ApprovePayout command, IGrainFactory grains, HttpContext http) =>
        Payout(grains, id).Approve(command, Commands.Of(http)).ToResult();

    private static Task<Results<Ok<PayoutView>, ProblemAnswer>> HandOver(Guid id, IGrainFactory grains, HttpContext http) =>
        Payout(grains, id).HandOver(new HandOverPayout(), Commands.Of(http)).ToResult();

    private static async Task<Results<Ok<PayoutView>, ProblemAnswer>> Receive(
        Guid id, string? name, SealedContents contents, IGrainFactory grains, HttpContext http, CancellationToken cancel)
    {
        var context = Commands.Of(http);
        var content = await Body(http.Request.Body, cancel);
        return !content.Succeeded
            ? new ProblemAnswer(content.Problem)
            : (await Payout(grains, id).Receive(
                new ReceiveReturnFile(DerivedId.Of(context.OperationId, "return-file"), name is { Length: > 0 and <= 200 } ? name : "return", await contents.Keep(content.Value, cancel)),
                context)).ToResult();
    }

    private static async Task<Outcome<byte[]>> Body(Stream body, CancellationToken cancel)
    {
        using var content = new MemoryStream();
        var buffer = new byte[64 * 1024];
        for (int read; (read = await body.ReadAsync(buffer, cancel)) > 0;)
        {
            content.Write(buffer, 0, read);
            if (content.Length > LargestMegabytes * 1024 * 1024)
            {
                return ReturnProblem.TooLarge.With(("megabytes", LargestMegabytes));
            }
        }

        return content.Length == 0 ? ReturnProblem.Empty : content.ToArray();
    }

    private static Task<Results<Ok<PayoutView>, ProblemAnswer>> Resolve(
        Guid id, Guid file, int row, ReasonBody body, IGrainFactory grains, HttpContext http) =>
        Payout(grains, id).Resolve(new ResolveException(file, row), Commands.Of(http, body.Reason)).ToResult();

    private static Task<Results<Ok<PayoutView>, ProblemAnswer>> Recover(
        Guid id, string reference, ReasonBody body, IGrainFactory grains, HttpContext http) =>
        Payout(grains, id).Recover(new RecordRecovery(reference), Commands.Of(http, body.Reason)).ToResult();

    private static Task<Results<Ok<PayoutView>, ProblemAnswer>> Reconcile(Guid id, IGrainFactory grains, HttpContext http) =>
        Payout(grains, id).Reconcile(new ReconcilePayout(), Commands.Of(http)).ToResult();

    private static Task<Results<Ok<PayoutView>, ProblemAnswer>> Cancel(Guid id, ReasonBody body, IGrainFactory grains, HttpContext http) =>
        Payout(grains, id).Cancel(new CancelPayout(), Commands.Of(http, body.Reason)).ToResult();

    private static IPayoutGrain Payout(IGrainFactory grains, Guid id) => grains.GetGrain<IPayoutGrain>(id);
}
