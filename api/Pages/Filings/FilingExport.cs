using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using TalentHub.Api.Endpoints.Shared;
using TalentHub.Api.Localisation;
using TalentHub.Api.Pages.Components;
using TalentHub.Api.Pages.Lists;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Store.Spreadsheets;

namespace TalentHub.Api.Pages.Filings;

/// <summary>The list of filings as a workbook.</summary>
public static class FilingExport
{
    /// <summary>Maps <c>/filings/export</c>.</summary>
    public static void MapFilingExport(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/filings/export", Download).ExcludeFromDescription().RequireRole(
            Role.School, Role.Enterprise, Role.BureauClerk, Role.BureauReviewer, Role.BureauApprover, Role.Auditor);

    private static async Task<FileStreamHttpResult> Download(
        HttpContext http, FilingDirectory filings, SpreadsheetWriter writer, Texts texts, CancellationToken cancel)
    {
        var query = ListQuery.Parse(FilingDirectory.Definition, http.Request.Query);
        string[] headings =
        [
            texts["filings.body"], texts["filings.kind"], texts["filings.state"], texts["filings.document"], texts["filings.valid-from"],
            texts["filings.valid-to"], texts["filings.changed"],
        ];
        var rows = filings.Rows(query).AsAsyncEnumerable().Select(f => (IReadOnlyList<string?>)
        [
            f.Name, texts.Of(f.Kind), texts.Of(f.State), f.Document, Display.Day(f.ValidFrom), Display.Day(f.ValidTo), Display.Instant(f.ChangedAt),
        ]);
        return TypedResults.File(await writer.List(texts["menu/filings"], headings, rows, cancel), SpreadsheetWriter.MediaType, "filings.xlsx");
    }
}
