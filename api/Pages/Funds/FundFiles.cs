using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using TalentHub.Api.Endpoints.Shared;
using TalentHub.Api.Localisation;
using TalentHub.Api.Pages.Components;
using TalentHub.Api.Pages.Lists;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Store.Spreadsheets;

namespace TalentHub.Api.Pages.Funds;

/// <summary>The lists of funds as workbooks: what the page shows under its filters, every row of it.</summary>
public static class FundFiles
{
    private static readonly Role[] Readers = [Role.BureauApprover, Role.Finance, Role.Auditor];

    /// <summary>Maps the exports.</summary>
    public static void MapFundFiles(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/funds/export", Funds).ExcludeFromDescription().RequireRole(Readers);
        routes.MapGet("/funds/{id:guid}/postings/export", Postings).ExcludeFromDescription().RequireRole(Readers);
        routes.MapGet("/funds/{id:guid}/waiting/export", Waiting).ExcludeFromDescription().RequireRole(Readers);
        routes.MapGet("/funds/{id:guid}/commitments/export", Commitments).ExcludeFromDescription().RequireRole(Readers);
    }

    private static async Task<FileStreamHttpResult> Funds(
        HttpContext http, FundDirectory funds, SpreadsheetWriter writer, Texts texts, CancellationToken cancel)
    {
        var rows = funds.Rows(ListQuery.Parse(FundDirectory.Definition, http.Request.Query)).AsAsyncEnumerable().Select(f => (IReadOnlyList<object?>)
        [
            f.Title, f.Code, f.Year.ToString(CultureInfo.InvariantCulture), texts.Of(f.State), f.Appropriated,
            f.Committed, f.Paid, f.Recovered, f.Available,
        ]);
        string[] headings =
        [
            texts["funds.name"], texts["funds.code"], texts["funds.year"], texts["funds.state"], texts["funds.appropriated"], texts["funds.committed"],
            texts["funds.paid"], texts["funds.recovered"], texts["funds.available"],
        ];
        return File(await writer.List(texts["menu/funds"], headings, rows, cancel), texts["menu/funds"]);
    }

    private static async Task<Results<FileStreamHttpResult, NotFound>> Postings(
        Guid id, HttpContext http, FundDirectory funds, SpreadsheetWriter writer, Texts texts, CancellationToken cancel)
    {
        if (await funds.Find(id, cancel) is not { } fund)
        {
            return TypedResults.NotFound();
        }

        var rows = funds.Postings(id, ListQuery.Parse(FundDirectory.Of(id), http.Request.Query)).AsAsyncEnumerable().Select(p => (IReadOnlyList<object?>)
        [
            p.Id, Display.Instant(p.At), texts.Of(p.Source), texts.Of(p.Account), p.Debit, p.Credit,
            p.ClaimNumber, p.PaymentReference,
        ]);
        string[] headings =
        [
            texts["funds.posting"], texts["funds.at"], texts["funds.source"], texts["funds.account"], texts["funds.debit"], texts["funds.credit"],
            texts["funds.claim"], texts["funds.payment"],
        ];
        return File(await writer.List(texts["funds.tab-postings"], headings, rows, cancel), $"{fund.Code}-{fund.Year}");
    }

    private static Task<Results<FileStreamHttpResult, NotFound>> Waiting(
        Guid id, HttpContext http, FundDirectory funds, SpreadsheetWriter writer, Texts texts, CancellationToken cancel) =>
        Claims(id, "funds.tab-waiting", (funds, writer, texts), funds.Waiting(ListQuery.Parse(FundDirectory.Of(id), http.Request.Query)), cancel);

    private static Task<Results<FileStreamHttpResult, NotFound>> Commitments(
        Guid id, HttpContext http, FundDirectory funds, SpreadsheetWriter writer, Texts texts, CancellationToken cancel) =>
        Claims(id, "funds.tab-commitments", (funds, writer, texts), funds.Committed(id, ListQuery.Parse(FundDirectory.Of(id), http.Request.Query)), cancel);

    private static async Task<Results<FileStreamHttpResult, NotFound>> Claims(
        Guid id, string title, (FundDirectory Funds, SpreadsheetWriter Writer, Texts Texts) tools,
        IQueryable<FundClaimLine> claims, CancellationToken cancel)
    {
        var texts = tools.Texts;
        if (await tools.Funds.Find(id, cancel) is not { } fund)
        {
            return TypedResults.NotFound();
        }

        var found = await tools.Funds.Named(await claims.ToListAsync(cancel), cancel);
        var rows = found.ToAsyncEnumerable().Select(c => (IReadOnlyList<object?>)
        [
            c.Number, c.Year.ToString(CultureInfo.InvariantCulture), c.Expert, c.Employer, c.Amount,
            texts[$"funds.claim-state.{c.State}"], Display.Instant(c.ChangedAt),
        ]);
        string[] headings =
        [
            texts["funds.claim"], texts["funds.claim-year"], texts["funds.expert"], texts["funds.employer"], texts["funds.amount"], texts["funds.claim-state"],
            texts["funds.changed"],
        ];
        return File(await tools.Writer.List(texts[title], headings, rows, cancel), $"{fund.Code}-{fund.Year}-{texts[title]}");
    }

    private static FileStreamHttpResult File(Stream content, string name) =>
        TypedResults.File(content, SpreadsheetWriter.MediaType, $"{name}.xlsx");
}
