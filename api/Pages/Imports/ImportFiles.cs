using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using TalentHub.Api.Endpoints.Shared;
using TalentHub.Api.Localisation;
using TalentHub.People.Jobs.Rosters;
using TalentHub.People.Store.Rosters;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Store.Spreadsheets;

namespace TalentHub.Api.Pages.Imports;

/// <summary>The files that the roster wizard gives out: the empty template, and the refused rows to correct.</summary>
public static class ImportFiles
{
    /// <summary>Maps <c>/imports/template/{kind}</c> and <c>/imports/{id}/errors</c>.</summary>
    public static void MapImportFiles(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/imports/template/{kind}", Template).ExcludeFromDescription()
            .RequireRole(Role.School, Role.Enterprise, Role.BureauClerk);
        routes.MapGet("/imports/{id:guid}/errors", Errors).ExcludeFromDescription()
            .RequireRole(Role.School, Role.Enterprise, Role.BureauClerk);
    }

    private static Results<FileStreamHttpResult, NotFound> Template(string kind, RosterKinds kinds, SpreadsheetWriter writer, Texts texts) =>
        kinds.Find(kind) is { } found
            ? TypedResults.File(
                writer.Template(found.Layout, CultureInfo.CurrentUICulture), SpreadsheetWriter.MediaType, $"{texts[ImportAddresses.KindKey(kind)]}.xlsx")
            : TypedResults.NotFound();

    private static async Task<Results<FileStreamHttpResult, NotFound>> Errors(Guid id, RosterErrors errors, Texts texts, CancellationToken cancel)
    {
        var written = await errors.Write(id, CultureInfo.CurrentUICulture, cancel);
        return written.Succeeded
            ? TypedResults.File(written.Value, SpreadsheetWriter.MediaType, $"{texts["imports.errors-file"]}.xlsx")
            : TypedResults.NotFound();
    }
}
