using Microsoft.AspNetCore.Http.HttpResults;
using TalentHub.Api.Endpoints.People;
using TalentHub.Api.Endpoints.Shared;
using TalentHub.Api.Localisation;
using TalentHub.Api.Pages.Components;
using TalentHub.Api.Pages.Lists;
using TalentHub.Platform.Store.Spreadsheets;

namespace TalentHub.Api.Pages.Experts;

/// <summary>The list of experts as a workbook.</summary>
public static class ExpertExport
{
    /// <summary>Maps <c>/experts/export</c>.</summary>
    public static void MapExpertExport(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/experts/export", Download).ExcludeFromDescription().RequireRole(ExpertEndpoints.Readers);

    private static async Task<FileStreamHttpResult> Download(
        HttpContext http, ExpertDirectory experts, SpreadsheetWriter writer, Texts texts, CancellationToken cancel)
    {
        string[] headings =
        [
            texts["people.name"], texts["experts.document"], texts["experts.standing"], texts["experts.days-recorded"], texts["experts.days-confirmed"],
            texts["experts.speciality"], texts["experts.home-employer"], texts["experts.home-city"], texts["experts.employers"],
            texts["experts.account"], texts["experts.registered"],
        ];
        var rows = (await experts.All(ListQuery.Parse(ExpertDirectory.Definition, http.Request.Query), cancel)).Select(e => (IReadOnlyList<object?>)
        [
            e.Name, e.DocumentMask, texts.Of(e.Standing), e.Days.Recorded, e.Days.Confirmed, e.Speciality, e.HomeEmployer,
            e.HomeCity, texts.List(e.Employers), e.AccountMask, Display.Instant(e.RegisteredAt),
        ]);
        return TypedResults.File(
            await writer.List(texts["menu/experts"], headings, rows.ToAsyncEnumerable(), cancel), SpreadsheetWriter.MediaType, "experts.xlsx");
    }
}
