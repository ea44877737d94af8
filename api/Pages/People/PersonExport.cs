using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using TalentHub.Api.Endpoints.Shared;
using TalentHub.Api.Localisation;
using TalentHub.Api.Pages.Components;
using TalentHub.Api.Pages.Lists;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Store.Spreadsheets;

namespace TalentHub.Api.Pages.People;

/// <summary>The list of persons as a workbook, documents masked.</summary>
public static class PersonExport
{
    /// <summary>Maps <c>/people/export</c>.</summary>
    public static void MapPersonExport(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/people/export", Download).ExcludeFromDescription().RequireRole(Role.BureauClerk, Role.BureauReviewer, Role.BureauApprover, Role.Auditor);

    private static async Task<FileStreamHttpResult> Download(
        HttpContext http, PersonDirectory persons, SpreadsheetWriter writer, Texts texts, CancellationToken cancel)
    {
        string[] headings =
            [texts["people.name"], texts["users.document-kind"], texts["training.document"], texts["people.birth-date"], texts["people.known-since"]];
        var rows = persons.Rows(ListQuery.Parse(PersonDirectory.Definition, http.Request.Query)).AsAsyncEnumerable().Select(p => (IReadOnlyList<string?>)
            [p.Name, texts.Of(p.DocumentKind), p.DocumentMask, Display.Day(p.BirthDate), Display.Instant(p.CreatedAt)]);
        return TypedResults.File(await writer.List(texts["menu/people"], headings, rows, cancel), SpreadsheetWriter.MediaType, $"{texts["menu/people"]}.xlsx");
    }
}
