using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using TalentHub.Api.Endpoints.Shared;
using TalentHub.Api.Endpoints.Subsidies;
using TalentHub.Api.Hosting;
using TalentHub.Api.Localisation;
using TalentHub.Api.Pages.Components;
using TalentHub.Api.Pages.Funds;
using TalentHub.Api.Pages.Lists;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Store.Spreadsheets;
using TalentHub.Subsidies.Domain.Payouts;
using TalentHub.Subsidies.Store.Payouts;

namespace TalentHub.Api.Pages.Payouts;

/// <summary>What the pages of payouts give out beside HTML: lists as workbooks, and the sealed bank file.</summary>
public static class PayoutFiles
{
    private const int Everything = int.MaxValue;
    private static readonly Role[] Readers = [Role.BureauApprover, Role.Finance, Role.Auditor];

    /// <summary>Maps the files.</summary>
    public static void MapPayoutFiles(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/payouts/export", Payouts).ExcludeFromDescription().RequireRole(Readers);
        routes.MapGet("/payouts/{id:guid}/payments/export", Payments).ExcludeFromDescription().RequireRole(Readers);
        routes.MapGet("/payouts/{id:guid}/exceptions/export", Exceptions).ExcludeFromDescription().RequireRole(Readers);
        routes.MapGet("/payouts/{id:guid}/returned/export", Returned).ExcludeFromDescription().RequireRole(Readers);
        routes.MapGet("/payouts/{id:guid}/bank-files/{kind}", Download).ExcludeFromDescription().RequireRole(Role.Finance);
    }

    private static async Task<Results<FileContentHttpResult, ProblemAnswer>> Download(Guid id, string kind, BankFileDownload download, CancellationToken cancel) =>
        RequestValue.Of<BankFileKind>("kind").Check(kind, ApiProblem.PathUnfit) is { } problem
            ? new ProblemAnswer(problem, StatusCodes.Status400BadRequest)
            : await download.Take(id, Enum.Parse<BankFileKind>(kind), cancel);

    private static async Task<FileStreamHttpResult> Payouts(
        HttpContext http, PayoutDirectory payouts, FundDirectory funds, SpreadsheetWriter writer, Texts texts, CancellationToken cancel)
    {
        var names = (await funds.All(cancel)).ToDictionary(f => f.Id, f => f.Name);
        var rows = payouts.Rows(ListQuery.Parse(PayoutDirectory.Definition, http.Request.Query)).AsAsyncEnumerable().Select(p => (IReadOnlyList<object?>)
        [
            p.Number, p.Title, texts.Of(p.State), names.GetValueOrDefault(p.FundId), p.Count, p.Total, p.PaidCount, p.PaidTotal,
            p.FailedCount, p.FailedTotal, Display.Instant(p.ChangedAt),
        ]);
        string[] headings =
        [
            texts["payouts.number"], texts["payouts.title"], texts["payouts.state"], texts["payouts.fund"], texts["payouts.count"], texts["payouts.total"],
            texts["payouts.paid"], texts["payouts.paid-total"], texts["payouts.failed"], texts["payouts.failed-total"], texts["payouts.changed"],
        ];
        return File(await writer.List(texts["menu/payouts"], headings, rows, cancel), texts["menu/payouts"]);
    }

    private static async Task<Results<FileStreamHttpResult, NotFound>> Payments(
        Guid id, HttpContext http, PayoutDirectory payouts, SpreadsheetWriter writer, Texts texts, CancellationToken cancel)
    {
        if (await payouts.Find(id, cancel) is not { } payout)
        {
            return TypedResults.NotFound();
        }

        var rows = payouts.Payments(id, ListQuery.Parse(PayoutDirectory.Of(id), http.Request.Query)).AsAsyncEnumerable().Select(p => (IReadOnlyList<object?>)
        [
            p.RowNumber?.ToString(CultureInfo.InvariantCulture), p.Reference, p.AccountName, p.AccountMask, p.BankCode,
            p.Amount, texts.Of(p.State), PaymentNotes.Of(texts, p.Note),
            p.SettledAt is { } at ? Display.Instant(at) : null,
        ]);
        string[] headings =
        [
            texts["payouts.row"], texts["payouts.reference"], texts["payouts.account-name"], texts["payouts.account"], texts["payouts.bank-code"],
            texts["payouts.amount"], texts["payouts.payment-state"], texts["payouts.note"], texts["payouts.settled"],
        ];
        return File(await writer.List(texts["payouts.tab-payments"], headings, rows, cancel), $"{payout.Number}-{texts["payouts.tab-payments"]}");
    }

    private static async Task<Results<FileStreamHttpResult, NotFound>> Exceptions(
        Guid id, PayoutDirectory payouts, PayoutLists lists, SpreadsheetWriter writer, Texts texts, CancellationToken cancel)
    {
        if (await payouts.Find(id, cancel) is not { } payout)
        {
            return TypedResults.NotFound();
        }

        var rows = (await lists.Exceptions(id, resolvedToo: true, 0, Everything, cancel)).ToAsyncEnumerable().Select(e => (IReadOnlyList<object?>)
        [
            e.FileName, e.Row.ToString(CultureInfo.InvariantCulture), e.Reference, e.Amount, e.Status, e.Note,
            texts.Sentence(e.Problem), e.Resolution,
        ]);
        string[] headings =
        [
            texts["payouts.file"], texts["payouts.file-row"], texts["payouts.reference"], texts["payouts.amount"], texts["payouts.result"],
            texts["payouts.note"], texts["payouts.problem"], texts["payouts.resolution"],
        ];
        return File(await writer.List(texts["payouts.tab-exceptions"], headings, rows, cancel), $"{payout.Number}-{texts["payouts.tab-exceptions"]}");
    }

    private static async Task<Results<FileStreamHttpResult, NotFound>> Returned(
        Guid id, PayoutDirectory payouts, PayoutLists lists, SpreadsheetWriter writer, Texts texts, CancellationToken cancel)
    {
        if (await payouts.Find(id, cancel) is not { } payout)
        {
            return TypedResults.NotFound();
        }

        var rows = (await lists.Returned(id, cancel)).ToAsyncEnumerable().Select(r => (IReadOnlyList<object?>)
        [
            r.Reference, r.AccountName, r.AccountMask, r.Amount, r.Note, r.ClaimNumber, texts[$"funds.claim-state.{r.ClaimState}"],
            r.AgainReference ?? r.AgainPayoutNumber,
        ]);
        string[] headings =
        [
            texts["payouts.reference"], texts["payouts.account-name"], texts["payouts.account"], texts["payouts.amount"], texts["payouts.note"],
            texts["payouts.claim"], texts["funds.claim-state"], texts["payouts.again"],
        ];
        return File(await writer.List(texts["payouts.tab-returned"], headings, rows, cancel), $"{payout.Number}-{texts["payouts.tab-returned"]}");
    }

    private static FileStreamHttpResult File(Stream content, string name) =>
        TypedResults.File(content, SpreadsheetWriter.MediaType, $"{name}.xlsx");
}
