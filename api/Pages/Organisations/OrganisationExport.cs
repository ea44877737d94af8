using Microsoft.AspNetCore.Http.HttpResults;
using TalentHub.Api.Endpoints.Shared;
using TalentHub.Api.Localisation;
using TalentHub.Api.Pages.Components;
using TalentHub.Api.Pages.Lists;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Store.Spreadsheets;

namespace TalentHub.Api.Pages.Organisations;

/// <summary>The list of organisations as a workbook.</summary>
public static class OrganisationExport
{
    /// <summary>Maps <c>/organisations/export</c>.</summary>
    public static void MapOrganisationExport(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/organisations/export", Download).ExcludeFromDescription().RequireRole(
            Role.BureauClerk, Role.BureauReviewer, Role.BureauApprover, Role.Finance, Role.Auditor, Role.School, Role.Enterprise);

    private static async Task<FileStreamHttpResult> Download(
        HttpContext http, OrganisationDirectory organisations, SpreadsheetWriter writer, Texts texts, CancellationToken cancel)
    {
        var query = ListQuery.Parse(OrganisationDirectory.Definition, http.Request.Query);
        string[] headings =
        [
            texts["organisations.name"], texts["organisations.credit-code"], texts["organisations.district"], texts["organisations.type"],
            texts["organisations.state"], texts["organisations.registered-at"],
        ];
        var rows = organisations.All(query).Select(o => (IReadOnlyList<string?>)
        [
            o.Name, o.CreditCode, o.District, o.SchoolType is { } type ? texts.Of(type) : texts.Of(o.Kind), texts.Of(o.State), Display.Instant(o.RegisteredAt),
        ]);
        return TypedResults.File(await writer.List(texts["menu/organisations"], headings, rows, cancel), SpreadsheetWriter.MediaType, "organisations.xlsx");
    }
}
