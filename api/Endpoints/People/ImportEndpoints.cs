using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using TalentHub.Api.Endpoints.Shared;
using TalentHub.Api.Hosting;
using TalentHub.Api.Localisation;
using TalentHub.Api.Pages.Imports;
using TalentHub.People.Domain.Rosters;
using TalentHub.People.Grains.Rosters;
using TalentHub.People.Jobs.Rosters;
using TalentHub.People.Store;
using TalentHub.People.Store.Rosters;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Domain.Files;
using TalentHub.Platform.Grains.Files;
using TalentHub.Platform.Store.Spreadsheets;

namespace TalentHub.Api.Endpoints.People;

/// <summary>Rosters of every kind: upload, dry run, report, registration, as the pages of the portal do it.</summary>
public static class ImportEndpoints
{
    private const long UploadLimit = 256L * 1024 * 1024;

    private static readonly Role[] Keepers = [Role.School, Role.Enterprise, Role.BureauClerk];

    /// <summary>Maps <c>/api/v1/imports</c>.</summary>
    public static void MapImports(this IEndpointRouteBuilder routes)
    {
        var imports = routes.MapGroup("/api/v1/imports").WithTags("Roster imports").RequireRole(Keepers);
        imports.MapGet("", List).TakesListQuery(ImportLists.List, tabs: true).WithSummary("Imports within the caller's sight, newest first.");
        imports.MapGet("/kinds", KindsOf).WithSummary("The kinds of roster that the caller's role brings in: columns, and what each is registered into.");
        imports.MapGet("/kinds/{kind}/template", Template).GivesFile(SpreadsheetWriter.MediaType).WithSummary("An empty workbook with headings and notes.");
        imports.MapGet("/{id:guid}/errors", Errors).GivesFile(SpreadsheetWriter.MediaType).WithSummary("The refused rows as a workbook to correct and upload again.");
        imports.MapGet("/{id:guid}", Find).WithSummary("One import: its state and what was counted.");
        imports.MapPost("", Upload).DisableAntiforgery()
            .WithMetadata(new RequestSizeLimitAttribute(UploadLimit), new RequestFormLimitsAttribute { MultipartBodyLengthLimit = UploadLimit })
            .WithSummary("Takes a roster file in; the rows are looked at in the dry run.");
        imports.MapPost("/{id:guid}/check", Check).WithSummary("Starts the dry run, which changes nothing.");
        imports.MapPost("/{id:guid}/register", Register).WithSummary("Confirms the report: the valid rows are registered.");
        imports.MapPost("/{id:guid}/cancel", Cancel).WithSummary("Gives the import up.");
    }

    private static async Task<Ok<RowPage<RosterImportRow>>> List(
        PeopleContext people, Guid? target, [AsParameters] RowPaging paging, HttpContext http, CancellationToken cancel)
    {
        var query = http.Asked(ImportLists.List);
        return TypedResults.Ok(await people.RosterImports.Filtered(query).Where(ImportLists.InTab(query.Tab)).Where(i => target == null || i.TargetId == target)
            .Sorted(query).Page(paging, cancel));
    }

    private static Ok<RowPage<ImportKind>> KindsOf([AsParameters] RowPaging paging, RosterKinds kinds, Caller caller, Texts texts)
    {
        IReadOnlyList<ImportKind> known = [.. kinds.Of(caller.Role).Select(kind => ImportKind.Of(kind, texts))];
        return TypedResults.Ok(known.Page(paging));
    }

    private static Results<FileStreamHttpResult, ProblemAnswer> Template(
        string kind, RosterKinds kinds, SpreadsheetWriter writer, Texts texts) =>
        kinds.Find(kind) is { } known
            ? TypedResults.File(writer.Template(known.Layout, CultureInfo.CurrentUICulture), SpreadsheetWriter.MediaType, $"{texts[ImportAddresses.KindKey(kind)]}.xlsx")
            : new ProblemAnswer(RosterProblem.KindUnknown.With(("kind", kind)));

    private static async Task<Results<FileStreamHttpResult, ProblemAnswer>> Errors(
        Guid id, RosterErrors errors, HttpContext http, CancellationToken cancel)
    {
        var written = await errors.Write(id, CultureInfo.CurrentUICulture, cancel);
        return written.Succeeded
            ? TypedResults.File(written.Value, SpreadsheetWriter.MediaType, "errors.xlsx")
            : new ProblemAnswer(written.Problem);
    }

    private static async Task<Results<Ok<RosterImportRow>, ProblemAnswer>> Find(Guid id, PeopleContext people, CancellationToken cancel) =>
        await people.RosterImports.SingleOrDefaultAsync(import => import.Id == id, cancel) is { } found
            ? TypedResults.Ok(found)
            : new ProblemAnswer(RosterProblem.NotFound);

    private static async Task<Results<Created<RosterImportView>, ProblemAnswer>> Upload(
        IFormFile file, [FromForm] string kind, [FromForm] Guid targetId, RosterKinds kinds, Caller caller, PeopleContext people, FileUpload files,
        IGrainFactory grains, HttpContext http, CancellationToken cancel)
    {
        var context = Commands.Of(http);
        var id = DerivedId.Of(context.OperationId, "roster-import");

        // A repeated upload answers as the first one did, although its target may take no more rosters by now.
        var owner = await people.RosterImports.SingleOrDefaultAsync(import => import.Id == id, cancel) is { } known
            ? known.OrganisationId
            : await Owner(kind, targetId, kinds, caller, cancel);
        if (!owner.Succeeded)
        {
            return new ProblemAnswer(owner.Problem);
        }

        await using var content = file.OpenReadStream();
        var stored = await files.Put(content, file.FileName, FileRules.Roster, owner.Value, context, cancel);
        return stored.Succeeded
            ? (await grains.GetGrain<IRosterImportGrain>(id)
                .Upload(new(kind, targetId, stored.Value.Id, stored.Value.Name), context.ForPart("upload")))
                .ToCreated(import => $"/api/v1/imports/{import.Id}")
            : new ProblemAnswer(stored.Problem);
    }

    private static async Task<Outcome<Guid?>> Owner(string kind, Guid targetId, RosterKinds kinds, Caller caller, CancellationToken cancel)
    {
        var target = kinds.Find(kind) is { } found ? await found.Target(targetId, cancel) : RosterProblem.KindUnknown.With(("kind", kind)).In("kind");
        return !target.Succeeded ? target.Problem.Field is null ? target.Problem.In("targetId") : target.Problem
            : !caller.DataScope.Everything && target.Value.OrganisationId != caller.OrganisationId ? RosterProblem.TargetNotFound.With().In("targetId")
            : target.Value.OrganisationId;
    }

    private static Task<Results<Ok<RosterImportView>, ProblemAnswer>> Check(Guid id, IGrainFactory grains, HttpContext http) =>
        grains.GetGrain<IRosterImportGrain>(id).Check(new CheckRoster(), Commands.Of(http)).ToResult();

    private static Task<Results<Ok<RosterImportView>, ProblemAnswer>> Register(Guid id, IGrainFactory grains, HttpContext http) =>
        grains.GetGrain<IRosterImportGrain>(id).Register(new RegisterRoster(), Commands.Of(http)).ToResult();

    private static Task<Results<Ok<RosterImportView>, ProblemAnswer>> Cancel(Guid id, IGrainFactory grains, HttpContext http) =>
        grains.GetGrain<IRosterImportGrain>(id).Cancel(new CancelRoster(), Commands.Of(http)).ToResult();
}
