using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using TalentHub.Api.Endpoints.Shared;
using TalentHub.Api.Endpoints.Training;
using TalentHub.Api.Localisation;
using TalentHub.Api.Pages.Certification;
using TalentHub.Api.Pages.Components;
using TalentHub.Api.Pages.Lists;
using TalentHub.Certification.Store;
using TalentHub.Platform.Store.Spreadsheets;
using TalentHub.Training.Store;

namespace TalentHub.Api.Pages.Training;

/// <summary>The lists of training as workbooks: what the page shows under its filters, every row of it.</summary>
public static class TrainingFiles
{
    private const int StudentPage = 200;

    /// <summary>Maps the exports.</summary>
    public static void MapTrainingFiles(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/classes/export", Classes).ExcludeFromDescription().RequireRole(TrainingRoles.Readers);
        routes.MapGet("/classes/{id:guid}/students/export", Students).ExcludeFromDescription().RequireRole(TrainingRoles.Readers);
        routes.MapGet("/agreements/export", Agreements).ExcludeFromDescription().RequireRole(TrainingRoles.Readers);
    }

    private static async Task<FileStreamHttpResult> Classes(
        HttpContext http, ClassDirectory classes, OccupationNames occupations, SpreadsheetWriter writer, Texts texts, CancellationToken cancel)
    {
        var names = await occupations.All(cancel);
        var rows = classes.All(ListQuery.Parse(ClassDirectory.Definition, http.Request.Query), cancel).Select(c => (IReadOnlyList<object?>)
        [
            c.Name, c.SchoolName, names.Of(c.OccupationCode), texts.Of(c.Level), c.Year.ToString(CultureInfo.InvariantCulture), c.PartnerName,
            c.Students, texts.Of(c.State), Display.Instant(c.OpenedAt),
        ]);
        string[] headings =
        [
            texts["training.class"], texts["training.school"], texts["training.occupation"], texts["training.level"], texts["training.year"],
            texts["training.partner"], texts["training.students"], texts["training.state"], texts["training.opened-at"],
        ];
        return File(await writer.List(texts["menu/classes"], headings, rows, cancel), texts["menu/classes"]);
    }

    private static async Task<Results<FileStreamHttpResult, NotFound>> Students(
        Guid id, HttpContext http, ClassLists classes, SpreadsheetWriter writer, Texts texts, CancellationToken cancel)
    {
        if (await classes.Find(id, cancel) is not { } found)
        {
            return TypedResults.NotFound();
        }

        var rows = All(id, ListQuery.Parse(StudentList.Of(id), http.Request.Query), classes, cancel).Select(s => (IReadOnlyList<string?>)
            [s.Name, s.DocumentMask, texts.Of(s.State), Display.Day(s.EnrolledOn), Display.Day(s.LeftOn), s.Reason]);
        string[] headings =
        [
            texts["people.name"], texts["training.document"], texts["training.state"], texts["training.enrolled-on"], texts["training.left-on"],
            texts["training.reason"],
        ];
        return File(await writer.List(texts["training.students"], headings, rows, cancel), found.Name);
    }

    private static async IAsyncEnumerable<StudentLine> All(
        Guid id, ListQuery query, ClassLists classes, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancel)
    {
        for (var (skip, more) = (0, true); more; skip += StudentPage)
        {
            var found = await classes.Students(id, StudentList.State(query), query.Filter("q"), skip, StudentPage, cancel);
            foreach (var student in found.Items)
            {
                yield return student;
            }

            more = found.Items.Count == StudentPage;
        }
    }

    private static async Task<FileStreamHttpResult> Agreements(
        HttpContext http, AgreementDirectory agreements, SpreadsheetWriter writer, Texts texts, CancellationToken cancel)
    {
        var rows = agreements.All(ListQuery.Parse(AgreementDirectory.Definition, http.Request.Query), cancel).Select(a => (IReadOnlyList<string?>)
        [
            a.EnterpriseName, a.CreditCode, a.SchoolName, texts.Of(a.Kind), Display.Day(a.StartsOn), Display.Day(a.EndsOn), texts.Of(a.State),
            Display.Instant(a.SignedAt),
        ]);
        string[] headings =
        [
            texts["training.enterprise"], texts["training.credit-code"], texts["training.school"], texts["training.kind"], texts["training.starts-on"],
            texts["training.ends-on"], texts["training.state"], texts["training.signed-at"],
        ];
        return File(await writer.List(texts["menu/agreements"], headings, rows, cancel), texts["menu/agreements"]);
    }

    private static FileStreamHttpResult File(Stream content, string name) => TypedResults.File(content, SpreadsheetWriter.MediaType, $"{name}.xlsx");
}
