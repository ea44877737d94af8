using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using TalentHub.Api.Endpoints.Shared;
using TalentHub.Api.Localisation;
using TalentHub.Api.Pages.Components;
using TalentHub.Certification.Store;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Store.Spreadsheets;

namespace TalentHub.Api.Pages.Certification;

/// <summary>Tickets that moved as a workbook, every one of them.</summary>
public static class RepairFiles
{
    private static readonly Role[] Readers =
        [Role.School, Role.Enterprise, Role.Examiner, Role.BureauClerk, Role.BureauReviewer, Role.BureauApprover, Role.Auditor];

    /// <summary>Maps the export.</summary>
    public static void MapRepairFiles(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/batches/{id:guid}/moved-tickets/export", Workbook).ExcludeFromDescription().RequireRole(Readers);

    private static async Task<Results<FileStreamHttpResult, NotFound>> Workbook(
        Guid id, CertificationContext context, SpreadsheetWriter writer, Texts texts, CancellationToken cancel)
    {
        if (await context.Batches.SingleOrDefaultAsync(b => b.Id == id, cancel) is not { } batch)
        {
            return TypedResults.NotFound();
        }

        var rows = context.MovedTickets.OfBatch(id).AsAsyncEnumerable().Select(m => (IReadOnlyList<string?>)
        [
            m.Ticket, m.Name, texts["certification.part." + m.Part], RepairWords.From(m), RepairWords.To(texts, m), RepairWords.Why(texts, m), Display.Instant(m.MovedAt),
        ]);
        string[] headings =
        [
            texts["certification.ticket"], texts["certification.name"], texts["certification.part"], texts["certification.repair.from"], texts["certification.repair.to"],
            texts["certification.repair.why"], texts["certification.repair.moved-at"],
        ];
        return TypedResults.File(await writer.List(texts["certification.repair.moved"], headings, rows, cancel), SpreadsheetWriter.MediaType, $"{batch.Title}.xlsx");
    }
}
