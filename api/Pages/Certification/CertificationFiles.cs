using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using TalentHub.Api.Endpoints.Shared;
using TalentHub.Api.Localisation;
using TalentHub.Api.Pages.Components;
using TalentHub.Api.Pages.Lists;
using TalentHub.Certification.Store;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Store.Spreadsheets;

namespace TalentHub.Api.Pages.Certification;

/// <summary>The lists of certification as workbooks: what the page shows under its filters, every row of it.</summary>
public static class CertificationFiles
{
    private static readonly Role[] Readers =
        [Role.School, Role.Enterprise, Role.Examiner, Role.BureauClerk, Role.BureauReviewer, Role.BureauApprover, Role.Auditor];

    private static readonly Role[] Holders =
        [Role.School, Role.Enterprise, Role.Trainee, Role.BureauClerk, Role.BureauReviewer, Role.BureauApprover, Role.Auditor];

    private static readonly string[] Parts = ["Theory", "Practice", "Review"];

    /// <summary>Maps the exports.</summary>
    public static void MapCertificationFiles(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/batches/export", Batches).ExcludeFromDescription().RequireRole(Readers);
        routes.MapGet("/batches/{id:guid}/candidates/export", Candidates).ExcludeFromDescription().RequireRole(Readers);
        routes.MapGet("/certificates/export", Certificates).ExcludeFromDescription().RequireRole(Holders);
    }

    private static async Task<FileStreamHttpResult> Batches(
        HttpContext http, CertificationContext context, SpreadsheetWriter writer, Texts texts, CancellationToken cancel)
    {
        var query = ListQuery.Parse(BatchLists.List, http.Request.Query);
        var rows = context.Batches.Filtered(query).InTab(query.Tab).Sorted(query).AsAsyncEnumerable().Select(b => (IReadOnlyList<object?>)
        [
            b.Title, b.BodyName, texts.Of(b.Kind), texts.Of(b.State), Display.Day(b.ExamFrom), Display.Day(b.ExamTo), b.Candidates,
            b.Passed, b.Certified,
        ]);
        string[] headings =
        [
            texts["certification.title"], texts["certification.body"], texts["certification.kind"], texts["certification.state"],
            texts["certification.exam-from"], texts["certification.exam-to"], texts["certification.candidates"], texts["certification.passed"],
            texts["certification.certified"],
        ];
        return File(await writer.List(texts["menu/batches"], headings, rows, cancel), texts["menu/batches"]);
    }

    private static async Task<Results<FileStreamHttpResult, NotFound>> Candidates(
        Guid id, HttpContext http, CertificationContext context, ArrangementQueries arrangement, OccupationNames occupations, SpreadsheetWriter writer, Texts texts,
        CancellationToken cancel)
    {
        if (await context.Batches.SingleOrDefaultAsync(b => b.Id == id, cancel) is not { } batch)
        {
            return TypedResults.NotFound();
        }

        var names = await occupations.All(cancel);
        var seats = (await context.Seats.OfBatch(id).ToListAsync(cancel)).ToLookup(s => (s.RegistrationId, s.Part));
        var carried = await arrangement.Carried(id, cancel);
        string[] parts = seats.Count == 0 ? [] : Parts;
        var query = ListQuery.Parse(CandidateLists.Of(id), http.Request.Query);
        var rows = context.Registrations.Filtered(id, query).Sorted(query).AsAsyncEnumerable().Select(c => (IReadOnlyList<string?>)
        [
            c.Ticket, c.Name, c.DocumentMask, names.Of(c.OccupationCode), texts.Level(c.Level), texts.Accommodations(c),
            texts["certification.standing." + c.State], c.Result is null ? null : texts["CandidateResult." + c.Result],
            .. parts.Select(part => seats[(c.Id, part)].Select(s => SittingWords.Seat(texts, s))
                .Concat(carried[c.Id].Where(p => p.Part == part).Select(p => texts.Format("certification.tickets.carried", p.Batch, Display.Day(p.On)))).FirstOrDefault()),
        ]);
        string[] headings =
        [
            texts["certification.ticket"], texts["certification.name"], texts["certification.document"], texts["certification.occupation"],
            texts["certification.level"], texts["certification.accommodations"], texts["certification.state"], texts["certification.result"],
            .. parts.Select(part => texts["certification.part." + part]),
        ];
        return File(await writer.List(texts["certification.candidates"], headings, rows, cancel), batch.Title);
    }

    private static async Task<FileStreamHttpResult> Certificates(
        HttpContext http, CertificationContext context, SpreadsheetWriter writer, Texts texts, CancellationToken cancel)
    {
        var query = ListQuery.Parse(CertificateLists.List, http.Request.Query);
        var rows = context.Certificates.Filtered(query).Sorted(query).AsAsyncEnumerable().Select(c => (IReadOnlyList<string?>)
        [
            c.Number, c.HolderName, c.DocumentMask, c.OccupationName, texts.Level(c.Level), c.BodyName, Display.Day(c.IssuedOn), texts.Of(c.State),
        ]);
        string[] headings =
        [
            texts["certification.number"], texts["certification.holder"], texts["certification.document"], texts["certification.occupation"],
            texts["certification.level"], texts["certification.body"], texts["certification.issued-on"], texts["certification.state"],
        ];
        return File(await writer.List(texts["menu/certificates"], headings, rows, cancel), texts["menu/certificates"]);
    }

    private static FileStreamHttpResult File(Stream content, string name) =>
        TypedResults.File(content, SpreadsheetWriter.MediaType, $"{name}.xlsx");
}
