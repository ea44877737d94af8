using System.Runtime.CompilerServices;
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
    private const int NamedAtOnce = 500;

    /// <summary>Maps <c>/jobs/{id}/refused</c>.</summary>
    public static void MapRefusedItems(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/jobs/{id:guid}/refused", Download).ExcludeFromDescription().RequireRole(
            Role.School, Role.Enterprise, Role.BureauClerk, Role.BureauReviewer, Role.BureauApprover, Role.Finance, Role.Auditor);

    private static async Task<Results<FileStreamHttpResult, NotFound>> Download(
        Guid id, JobRunQueries runs, JobItemNames names, SpreadsheetWriter writer, Texts texts, CancellationToken cancel)
    {
        if (await runs.Find(id, cancel) is not { } run)
        {
            return TypedResults.NotFound();
        }

        var headings = new[] { texts["platform.jobs.item"], texts["platform.jobs.column"], texts["platform.jobs.why"] };
        var file = await writer.List(texts["platform.jobs.refused-items"], headings, Rows(run, runs.Refused(id), names, texts, cancel), cancel);
        return TypedResults.File(file, SpreadsheetWriter.MediaType, $"{id}.xlsx");
    }

    private static async IAsyncEnumerable<IReadOnlyList<string?>> Rows(
        JobRunRow run, IAsyncEnumerable<JobItemRow> items, JobItemNames names, Texts texts, [EnumeratorCancellation] CancellationToken cancel)
    {
        await foreach (var chunk in items.Chunk(NamedAtOnce).WithCancellation(cancel))
        {
            var named = await names.Of(run, chunk, cancel);
            foreach (var (item, problem) in chunk.SelectMany(item => item.Detail.Problems.Select(problem => (item, problem))))
            {
                yield return [named.GetValueOrDefault(item.Key, item.Key), problem.Column, texts.Sentence(problem)];
            }
        }
    }
}
