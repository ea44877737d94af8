using Microsoft.AspNetCore.Http.HttpResults;
using TalentHub.Api.Endpoints.Shared;
using TalentHub.Api.Endpoints.Subsidies;
using TalentHub.Api.Localisation;
using TalentHub.Api.Pages.Components;
using TalentHub.Api.Pages.Lists;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Store.Files;
using TalentHub.Platform.Store.Spreadsheets;
using TalentHub.Subsidies.Grains.Claims;

namespace TalentHub.Api.Pages.Claims;

/// <summary>What the pages of claims give out beside HTML, and where the list's bulk buttons lead.</summary>
public static class ClaimFiles
{
    private static readonly Role[] Readers = [.. ClaimEndpoints.DocumentReaders, Role.Expert];

    /// <summary>Maps the export, the documents, and the selection's way to the page that asks and acts.</summary>
    public static void MapClaimFiles(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/claims/export", Export).ExcludeFromDescription().RequireRole(Readers);
        routes.MapGet("/claims/{id:guid}/documents/{code}", Document).ExcludeFromDescription().RequireRole(ClaimEndpoints.DocumentReaders);
        routes.MapPost("/claims/selected/notice", Notice).ExcludeFromDescription().RequireRole(Role.BureauClerk);
        routes.MapPost("/claims/selected/approval", Approval).ExcludeFromDescription().RequireRole(Role.BureauApprover);
    }

    private static async Task<FileStreamHttpResult> Export(
        HttpContext http, ClaimDirectory claims, SpreadsheetWriter writer, Texts texts, CancellationToken cancel)
    {
        string[] headings =
        [
            texts["claims.number"], texts["claims.expert"], texts["claims.employer"], texts["claims.year"], texts["claims.amount-yuan"],
            texts["claims.state"], texts["claims.submitted"], texts["claims.due"], texts["claims.changed"],
        ];
        var rows = (await claims.All(ListQuery.Parse(ClaimDirectory.Definition, http.Request.Query), cancel)).Select(e => (IReadOnlyList<object?>)
        [
            e.Claim.Number, e.Expert, e.Employer, $"{e.Claim.Year}", e.Claim.Amount, texts.Of(e.Claim.State),
            e.Claim.SubmittedAt is { } at ? Display.Instant(at) : null, Display.Day(e.Claim.DueOn), Display.Instant(e.Claim.ChangedAt),
        ]);
        return TypedResults.File(
            await writer.List(texts["menu/claims"], headings, rows.ToAsyncEnumerable(), cancel), SpreadsheetWriter.MediaType, "claims.xlsx");
    }

    private static async Task<Results<FileDownload, NotFound>> Document(Guid id, string code, ClaimEvidence evidence, CancellationToken cancel) =>
        await evidence.Open(id, code, cancel) is { Succeeded: true, Value: var file } ? new FileDownload(file) : TypedResults.NotFound();

    private static RedirectHttpResult Notice(IFormCollection form) => To("/claims/notice", "/claims?tab=recommended", form);

    private static RedirectHttpResult Approval(IFormCollection form) => To("/claims/approval", "/claims?tab=noticed", form);

    /// <summary>Only ids travel on; whoever ticked nothing is back at the list.</summary>
    private static RedirectHttpResult To(string page, string list, IFormCollection form)
    {
        var ids = form["selected"].Where(id => Guid.TryParse(id, out _)).ToList();
        return TypedResults.LocalRedirect(ids.Count == 0 ? list : $"{page}?ids={string.Join(',', ids)}");
    }
}
