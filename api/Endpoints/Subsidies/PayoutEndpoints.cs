using Microsoft.AspNetCore.Http.HttpResults;
using TalentHub.Api.Endpoints.Shared;
using TalentHub.Api.Hosting;
using TalentHub.Api.Pages.Payouts;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Store.Spreadsheets;
using TalentHub.Subsidies.Domain.Payouts;
using TalentHub.Subsidies.Domain.Returns;
using TalentHub.Subsidies.Grains.Payouts;
using TalentHub.Subsidies.Store;
using TalentHub.Subsidies.Store.Payouts;

namespace TalentHub.Api.Endpoints.Subsidies;

/// <summary>Payouts: freeze, approve by a second person, hand over, take return files, reconcile.</summary>
public static class PayoutEndpoints
{
    private static readonly Role[] Readers = [Role.BureauApprover, Role.Finance, Role.Auditor];

    /// <summary>Maps <c>/api/v1/payouts</c>.</summary>
    public static void MapPayouts(this IEndpointRouteBuilder routes)
    {
        var payouts = routes.MapGroup("/api/v1/payouts").WithTags("Payouts");
        payouts.MapGet("", List).RequireRole(Readers).TakesListQuery(PayoutDirectory.ForPrograms, tabs: true).WithSummary("Payouts, newest first.");
        payouts.MapGet("/{id:guid}", Find).RequireRole(Readers).WithSummary("A payout with its files, who prepared and approved it, its sources, what stands in the way of closing it, and the work under way.");
        payouts.MapGet("/{id:guid}/payments", Payments).RequireRole(Readers).TakesListQuery(PayoutDirectory.PaymentsForPrograms).WithSummary("The payments, accounts masked.");
        payouts.MapGet("/{id:guid}/exceptions", Exceptions).RequireRole(Readers).WithSummary("Rows of return files that wait for a person.");
        payouts.MapGet("/{id:guid}/due-claims", Due).RequireRole(Readers).WithSummary("The claims it would take in if it were frozen now.");
        payouts.MapGet("/{id:guid}/returned-payments", Returned).RequireRole(Readers).WithSummary("Payments that the bank returned, and what became of each.");
        payouts.MapGet("/{id:guid}/bank-files/{kind}", Download).RequireRole(Role.Finance).GivesFile("text/plain", SpreadsheetWriter.MediaType).WithSummary("The sealed bank file: always the same bytes; each download is an audit entry.");
        var finance = payouts.MapGroup("").RequireRole(Role.Finance);
        finance.MapPost("", Open).WithSummary("Opens a payout.");
        finance.MapPost("/{id:guid}/freeze", Freeze).WithSummary("Fixes its claims and computes the payments.");
        finance.MapPost("/{id:guid}/approve", Approve).WithSummary("A second person agrees to count and total.");
        finance.MapPost("/{id:guid}/hand-over", HandOver).WithSummary("Makes and seals the bank file.");
        finance.MapPost("/{id:guid}/return-files", Receive).TakesFile()
            .WithSummary("Takes in a return file of the bank with the columns 支付编号 (reference), 金额 (amount) and 结果 (result), up to 20 MB: as the body, or as the part \"file\" of a multipart form.");
        finance.MapPost("/{id:guid}/reissues", Reissue).WithSummary("Issues returned payments again: a new payout that holds just these claims.");
        finance.MapPost("/{id:guid}/exceptions/{file:guid}/{row:int}/resolve", Resolve).WithSummary("Closes a row that did not fit.");
        finance.MapPost("/{id:guid}/recoveries/{reference}", Recover).WithSummary("Books money that came back.");
        finance.MapPost("/{id:guid}/reconcile", Reconcile).WithSummary("Closes the payout.");
        finance.MapPost("/{id:guid}/cancel", Cancel).WithSummary("Gives the payout up before it is handed over.");
    }

    private static async Task<Ok<RowPage<PayoutRow>>> List(
        PayoutDirectory payouts, [AsParameters] RowPaging paging, HttpContext http, CancellationToken cancel) =>
        TypedResults.Ok(await payouts.Rows(http.Asked(PayoutDirectory.ForPrograms)).Page(paging, cancel));

    private static async Task<Results<Ok<PayoutRecord>, ProblemAnswer>> Find(Guid id, PayoutRoom room, PayoutLists lists, CancellationToken cancel) =>
        await room.Find(id, cancel) is { } found
            ? TypedResults.Ok(PayoutRecord.Of(found, await lists.BySource(id, cancel)))
            : new ProblemAnswer(PayoutProblem.NotFound);

    private static async Task<Ok<RowPage<PaymentRow>>> Payments(
        Guid id, PayoutDirectory payouts, [AsParameters] RowPaging paging, HttpContext http, CancellationToken cancel) =>
        TypedResults.Ok(await payouts.Payments(id, http.Asked(PayoutDirectory.PaymentsForPrograms)).Page(paging, cancel));

    private static async Task<Ok<RowPage<ReturnExceptionView>>> Exceptions(
        Guid id, PayoutLists lists, bool? resolvedToo, [AsParameters] RowPaging paging, CancellationToken cancel)
    {
        var (open, all) = await lists.CountExceptions(id, cancel);
        return TypedResults.Ok(new RowPage<ReturnExceptionView>(
            await lists.Exceptions(id, resolvedToo ?? false, paging.From, paging.Count, cancel), resolvedToo ?? false ? all : open));
    }

    private static async Task<Results<Ok<RowPage<DueClaimView>>, ProblemAnswer>> Due(
        Guid id, SubsidyQueries queries, PayoutLists lists, bool? unchangedToo, [AsParameters] RowPaging paging, CancellationToken cancel) =>
        await queries.Payout(id, cancel) is { } payout
            ? TypedResults.Ok((await lists.Due(payout, unchangedToo ?? false, cancel)).Page(paging))
            : new ProblemAnswer(PayoutProblem.NotFound);

    private static async Task<Ok<RowPage<ReturnedPaymentView>>> Returned(
        Guid id, PayoutLists lists, [AsParameters] RowPaging paging, CancellationToken cancel) =>
        TypedResults.Ok((await lists.Returned(id, cancel)).Page(paging));

    private static Task<Results<FileContentHttpResult, ProblemAnswer>> Download(Guid id, BankFileKind kind, BankFileDownload download, CancellationToken cancel) =>
        download.Take(id, kind, cancel);

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
        Guid id, string? name, ReturnFileIntake intake, HttpContext http, CancellationToken cancel)
    {
        var context = Commands.Of(http);
        if (!http.Request.HasFormContentType)
        {
            return (await intake.Take(id, http.Request.Body, name, context, cancel)).ToResult();
        }

        var form = await http.Request.ReadFormAsync(cancel);
        if (form.Files.GetFile("file") is not { } file)
        {
            return new ProblemAnswer(ReturnProblem.Missing.With().In("file"));
        }

        await using var content = file.OpenReadStream();
        return (await intake.Take(id, content, name ?? file.FileName, context, cancel)).ToResult();
    }

    private static async Task<Results<Created<PayoutView>, ProblemAnswer>> Reissue(
        Guid id, ReissueBody body, SubsidyQueries queries, PayoutReissue reissue, HttpContext http, CancellationToken cancel) =>
        await queries.Payout(id, cancel) is not { } payout
            ? new ProblemAnswer(PayoutProblem.NotFound)
            : (await reissue.Start((payout.FundId, payout.Programme), body.Title, body.ClaimIds ?? [], body.SendUnchangedAgain, Commands.Of(http)))
                .ToCreated(view => $"/api/v1/payouts/{view.Id}");

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
