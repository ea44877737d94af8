using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using TalentHub.Api.Endpoints.Shared;
using TalentHub.Api.Localisation;
using TalentHub.Api.Pages.Components;
using TalentHub.Api.Pages.Lists;
using TalentHub.Certification.Store;
using TalentHub.Platform.Domain;
using TalentHub.Platform.Domain.Calendar;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Store.Clock;
using TalentHub.Platform.Store.Spreadsheets;

namespace TalentHub.Api.Pages.Certification;

/// <summary>Sittings as a workbook and as a calendar file: what the page shows under its filters.</summary>
public static class SittingFiles
{
    private static readonly Role[] Readers =
        [Role.School, Role.Enterprise, Role.Examiner, Role.BureauClerk, Role.BureauReviewer, Role.BureauApprover, Role.Auditor];

    /// <summary>Maps the files.</summary>
    public static void MapSittingFiles(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/sittings/export", Workbook).ExcludeFromDescription().RequireRole(Readers);
        routes.MapGet("/sittings/calendar.ics", Calendar).ExcludeFromDescription().RequireRole(Readers);
    }

    private static async Task<FileStreamHttpResult> Workbook(
        HttpContext http, CertificationContext context, OccupationNames occupations, SpreadsheetWriter writer, Texts texts, CancellationToken cancel)
    {
        var names = await occupations.All(cancel);
        var rows = Asked(http, context).AsAsyncEnumerable().Select(s => (IReadOnlyList<object?>)
        [
            Display.Day(ChinaTime.DateOf(s.StartsAt)), SittingWords.Times(s), texts["certification.part." + s.Part], SittingWords.Tracks(texts, s, names), s.Site, s.Room,
            s.Candidates, SittingWords.Staff(texts, s), texts.List(s.Groups), s.IsPinned ? SittingWords.Pinned(texts, s) : null, s.BatchTitle,
        ]);
        string[] headings =
        [
            texts["certification.day"], texts["certification.time"], texts["certification.part"], texts["certification.occupation"], texts["certification.site"],
            texts["certification.room"], texts["certification.candidates"], texts["certification.panel"], texts["certification.sittings.group"],
            texts["certification.change.pinned"], texts["certification.title"],
        ];
        var name = texts["certification.tab-sittings"];
        return TypedResults.File(await writer.List(name, headings, rows, cancel), SpreadsheetWriter.MediaType, $"{name}.xlsx");
    }

    /// <summary>The sittings that the address asks for as a calendar file, for the portal and for programs.</summary>
    internal static async Task<FileContentHttpResult> Calendar(
        HttpContext http, CertificationContext context, OccupationNames occupations, BusinessClock clock, Texts texts, CancellationToken cancel)
    {
        var names = await occupations.All(cancel);
        var appointments = (await Asked(http, context).ToListAsync(cancel)).Select(s => new Appointment(
            s.Id, s.StartsAt, s.EndsAt, $"{texts["certification.part." + s.Part]} {SittingWords.Tracks(texts, s, names)}", $"{s.Site} {s.Room}",
            string.Join('\n', About(texts, s)))).ToList();
        var supervised = await context.SupervisedDays.Filtered(ListQuery.Parse(SittingLists.List, http.Request.Query)).OrderBy(d => d.Day).Take(SittingLists.Most).ToListAsync(cancel);
        appointments.AddRange(supervised.Select(d => Appointment.On(
            DerivedId.Of(d.BatchId, $"supervision {d.Day:O} {d.PersonId}"), d.Day, $"{texts["certification.supervision"]} {d.Name}", d.Site, d.BatchTitle)));
        var name = texts["certification.tab-sittings"];
        return TypedResults.File(Encoding.UTF8.GetBytes(CalendarFile.Of(name, appointments, clock.GetUtcNow())), CalendarFile.MediaType, $"{name}.ics");
    }

    private static IEnumerable<string> About(Texts texts, SittingRow sitting)
    {
        yield return sitting.BatchTitle;
        yield return texts.Format("certification.sittings.people", Display.Count(sitting.Candidates));
        if (sitting.Staff.Length > 0)
        {
            yield return texts.Format("certification.sittings.line", texts["certification.panel"], SittingWords.Staff(texts, sitting));
        }

        if (sitting.Groups.Length > 0)
        {
            yield return texts.Format("certification.sittings.line", texts["certification.sittings.group"], texts.List(sitting.Groups));
        }
    }

    private static IQueryable<SittingRow> Asked(HttpContext http, CertificationContext context)
    {
        var query = ListQuery.Parse(SittingLists.List, http.Request.Query);
        return context.Sittings.Filtered(query).Sorted(query).Take(SittingLists.Most);
    }
}
