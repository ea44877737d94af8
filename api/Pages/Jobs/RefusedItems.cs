using Microsoft.AspNetCore.Http.HttpResults;
using TalentHub.Api.Endpoints.Shared;
using TalentHub.Api.Localisation;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Jobs;
using TalentHub.Platform.Store.Jobs;
using TalentHub.Platform.Store.Spreadsheets;

namespace TalentHub.Api.Pages.Jobs;

/// <summary>The refused items of a run as a workbook: item, column, reason.</summary>
public static class RefusedItems
{
    /// <summary>Maps <c>/jobs/{id}/refused</c>.</summary>
    public static void MapRefusedItems(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/jobs/{id:guid}/refused", Download).ExcludeFromDescription().RequireRole(
            Role.School, Role.Enterprise, Role.BureauClerk, Role.BureauReviewer, Role.BureauApprover, Role.Finance, Role.Auditor);

    private static async Task<Results<FileStreamHttpResult, NotFound>> Download(
        Guid id, JobRunQueries runs, SpreadsheetWriter writer, Texts texts, CancellationToken cancel)
    {
        if (await runs.Find(id, cancel) is null)
        {
            return TypedResults.NotFound();
        }

        var headings = new[] { texts["platform.jobs.item"], texts["platform.jobs.column"], texts["platform.jobs.why"] };
        var file = await writer.List(texts["platform.jobs.refused-items"], headings, Rows(runs.Refused(id), texts), cancel);
        return TypedResults.File(file, SpreadsheetWriter.MediaType, $"{id}.xlsx");
    }

    private static async IAsyncEnumerable<IReadOnlyList<string?>> Rows(IAsyncEnumerable<JobItemRow> items, Texts texts)
    {
        await foreach (var item in items)
        {
            foreach (var problem in item.Detail.Problems)
            {
                yield return [item.Key, problem.Column, texts.Sentence(problem)];
            }
        }
    }
}
