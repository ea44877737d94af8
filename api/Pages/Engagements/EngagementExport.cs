using Microsoft.AspNetCore.Http.HttpResults;
using TalentHub.Api.Endpoints.People;
using TalentHub.Api.Endpoints.Shared;
using TalentHub.Api.Localisation;
using TalentHub.Api.Pages.Components;
using TalentHub.Api.Pages.Lists;
using TalentHub.Platform.Store.Spreadsheets;

namespace TalentHub.Api.Pages.Engagements;

/// <summary>The list of engagements as a workbook.</summary>
public static class EngagementExport
{
    /// <summary>Maps <c>/engagements/export</c>.</summary>
    public static void MapEngagementExport(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/engagements/export", Download).ExcludeFromDescription().RequireRole(ExpertEndpoints.Readers);

    private static async Task<FileStreamHttpResult> Download(
        HttpContext http, EngagementDirectory engagements, EngagementWays ways, SpreadsheetWriter writer, Texts texts, CancellationToken cancel)
    {
        string[] headings =
        [
            texts["engagements.expert"], texts["engagements.employer"], texts["engagements.way"], texts["engagements.topic"], texts["engagements.from"],
            texts["engagements.to"], texts["engagements.pay"], texts["engagements.state"], texts["experts.days-recorded"],
            texts["experts.days-confirmed"], texts["engagements.changed"],
        ];
        var rows = (await engagements.All(ListQuery.Parse(EngagementDirectory.Definition, http.Request.Query), cancel)).Select(e => (IReadOnlyList<object?>)
        [
            e.Expert, e.Employer, ways.Name(e.Way), e.Topic, Display.Day(e.StartsOn), Display.Day(e.EndsOn), e.Pay, texts.Of(e.State),
            e.DaysRecorded, e.DaysConfirmed, Display.Instant(e.ChangedAt),
        ]);
        return TypedResults.File(
            await writer.List(texts["menu/engagements"], headings, rows.ToAsyncEnumerable(), cancel), SpreadsheetWriter.MediaType, "engagements.xlsx");
    }
}
