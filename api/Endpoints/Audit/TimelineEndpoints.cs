using System.Reflection;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using TalentHub.Api.Endpoints.Shared;
using TalentHub.Api.Hosting;
using TalentHub.Api.Localisation;
using TalentHub.Api.Pages.Audit;
using TalentHub.Api.Pages.Certification;
using TalentHub.Api.Pages.Claims;
using TalentHub.Api.Pages.Clock;
using TalentHub.Api.Pages.Engagements;
using TalentHub.Api.Pages.Experts;
using TalentHub.Api.Pages.Filings;
using TalentHub.Api.Pages.Funds;
using TalentHub.Api.Pages.Imports;
using TalentHub.Api.Pages.Layout;
using TalentHub.Api.Pages.Mails;
using TalentHub.Api.Pages.Notices;
using TalentHub.Api.Pages.Organisations;
using TalentHub.Api.Pages.Payouts;
using TalentHub.Api.Pages.People;
using TalentHub.Api.Pages.Training;
using TalentHub.Certification.Domain.Batches;
using TalentHub.Certification.Domain.Certificates;
using TalentHub.Certification.Grains;
using TalentHub.Certification.Store;
using TalentHub.Organisations.Domain.Alliances;
using TalentHub.Organisations.Domain.Filings;
using TalentHub.Organisations.Domain.Organisations;
using TalentHub.Organisations.Store;
using TalentHub.People.Domain.Experts;
using TalentHub.People.Domain.Persons;
using TalentHub.People.Domain.Rosters;
using TalentHub.People.Grains.Rosters;
using TalentHub.People.Store;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Domain.Mail;
using TalentHub.Platform.Domain.Notices;
using TalentHub.Platform.Domain.Users;
using TalentHub.Platform.Grains.Clock;
using TalentHub.Platform.Grains.Notices;
using TalentHub.Platform.Store.Audit;
using TalentHub.Platform.Store.Identity;
using TalentHub.Platform.Store.Mail;
using TalentHub.Platform.Store.Notices;
using TalentHub.Subsidies.Domain.Claims;
using TalentHub.Subsidies.Domain.Funds;
using TalentHub.Subsidies.Domain.Payouts;
using TalentHub.Subsidies.Store;
using TalentHub.Subsidies.Store.Claims;
using TalentHub.Subsidies.Store.Funds;
using TalentHub.Subsidies.Store.Payouts;
using TalentHub.Training.Domain.Agreements;
using TalentHub.Training.Domain.Classes;
using TalentHub.Training.Store;

namespace TalentHub.Api.Endpoints.Audit;

/// <summary>What happened to each record: for whoever may open the record's page, once the record was found within the reader's scope.</summary>
public static class TimelineEndpoints
{
    /// <summary>Maps the <c>timeline</c> of every record under <c>/api/v1</c>.</summary>
    public static void MapTimelines(this IEndpointRouteBuilder routes)
    {
        Map<OrganisationPage>(routes, "organisations/{id:guid}", "organisation", OrganisationProblem.NotFound,
            (id, from, cancel) => from.GetRequiredService<OrganisationsContext>().Organisations.AnyAsync(o => o.Id == id, cancel));
        Map<AlliancePage>(routes, "alliances/{id:guid}", "alliance", AllianceProblem.NotFound,
            (id, from, cancel) => from.GetRequiredService<OrganisationsContext>().Alliances.AnyAsync(a => a.Id == id, cancel));
        Map<FilingPage>(routes, "filings/{id:guid}", "filing", FilingProblem.NotFound,
            (id, from, cancel) => from.GetRequiredService<OrganisationsContext>().Filings.AnyAsync(f => f.BodyId == id, cancel));
        Map<ClassPage>(routes, "classes/{id:guid}", ClassTables.Subject, ClassProblem.NotFound,
            async (id, from, cancel) => await from.GetRequiredService<ClassLists>().Find(id, cancel) is not null);
        Map<AgreementPage>(routes, "agreements/{id:guid}", AgreementTables.Subject, AgreementProblem.NotFound,
            async (id, from, cancel) => await from.GetRequiredService<AgreementLists>().Find(id, cancel) is not null);
        MapPeople(routes);
        MapCertification(routes);
        MapMoney(routes);
        MapPlatform(routes);
    }

    private static void MapPeople(IEndpointRouteBuilder routes)
    {
        Map<PersonPage>(routes, "persons/{id:guid}", "person", PersonProblem.NotFound,
            (id, from, cancel) => from.GetRequiredService<PeopleContext>().Persons.AnyAsync(p => p.Id == id, cancel));
        Map<ExpertPage>(routes, "experts/{id:guid}", "expert", ExpertProblem.NotRegistered,
            (id, from, cancel) => from.GetRequiredService<PeopleContext>().Experts.AnyAsync(e => e.PersonId == id, cancel));
        Map<EngagementPage>(routes, "engagements/{id:guid}", "engagement", ExpertProblem.EngagementNotFound,
            (id, from, cancel) => from.GetRequiredService<PeopleContext>().Engagements.AnyAsync(e => e.Id == id, cancel));
        Map<ImportPage>(routes, "imports/{id:guid}", RosterImportGrain.SubjectKind, RosterProblem.NotFound,
            (id, from, cancel) => from.GetRequiredService<PeopleContext>().RosterImports.AnyAsync(i => i.Id == id, cancel));
    }

    private static void MapCertification(IEndpointRouteBuilder routes)
    {
        Map<BatchPage>(routes, "batches/{id:guid}", AssessmentBatchGrain.SubjectKind, BatchProblem.Unknown,
            (id, from, cancel) => from.GetRequiredService<CertificationContext>().Batches.AnyAsync(b => b.Id == id, cancel));
        Describe<CertificatePage>(routes.MapGet("/api/v1/certificates/{number}/timeline", (string number, [AsParameters] RowPaging paging, HttpContext http, CancellationToken cancel) =>
            Read((CertificateTables.Certificate, number), CertificateProblem.Unknown,
                () => http.RequestServices.GetRequiredService<CertificationContext>().Certificates.AnyAsync(c => c.Number == number, cancel), paging, http, cancel)));
    }

    private static void MapMoney(IEndpointRouteBuilder routes)
    {
        Map<ClaimPage>(routes, "claims/{id:guid}", ClaimTables.Kind, ClaimProblem.NotFound,
            (id, from, cancel) => from.GetRequiredService<SubsidiesContext>().Claims.AnyAsync(c => c.Id == id, cancel));
        Map<FundPage>(routes, "funds/{id:guid}", FundTables.Kind, FundProblem.NotFound,
            async (id, from, cancel) => await from.GetRequiredService<FundDirectory>().Find(id, cancel) is not null);
        Map<PayoutPage>(routes, "payouts/{id:guid}", PayoutTables.Kind, PayoutProblem.NotFound,
            (id, from, cancel) => from.GetRequiredService<SubsidiesContext>().Payouts.AnyAsync(p => p.Id == id, cancel));
    }

    private static void MapPlatform(IEndpointRouteBuilder routes)
    {
        Map<Pages.Users.UserPage>(routes, "users/{id:guid}", "user", UserProblem.NotFound,
            async (id, from, cancel) => await from.GetRequiredService<UserQueries>().Find(id, cancel) is not null);
        Map<MailPage>(routes, "mails/{id:guid}", "mail", MailProblem.NotFound,
            async (id, from, cancel) => await from.GetRequiredService<MailQueries>().Find(id, cancel) is not null);
        Map<ObjectionPage>(routes, "objections/{id:guid}", ObjectorView.SubjectKind, NoticeProblem.ObjectionNotFound,
            async (id, from, cancel) => await from.GetRequiredService<NoticeQueries>().FindObjection(id, cancel) is not null);
        Describe<ClockPage>(routes.MapGet("/api/v1/clock/timeline", async ([AsParameters] RowPaging paging, HttpContext http, CancellationToken cancel) =>
            TypedResults.Ok(await Entries("demonstration-clock", IDemonstrationClockGrain.Id.ToString(), paging, http, cancel))));
    }

    private static void Map<TPage>(
        IEndpointRouteBuilder routes, string record, string kind, ProblemType unknown, Func<Guid, IServiceProvider, CancellationToken, Task<bool>> mayBeSeen) =>
        Describe<TPage>(routes.MapGet($"/api/v1/{record}/timeline", (Guid id, [AsParameters] RowPaging paging, HttpContext http, CancellationToken cancel) =>
            Read((kind, id.ToString()), unknown, () => mayBeSeen(id, http.RequestServices, cancel), paging, http, cancel)));

    private static void Describe<TPage>(RouteHandlerBuilder route) =>
        route.WithTags("Timelines").RequireRole([.. typeof(TPage).GetCustomAttribute<RolesAllowedAttribute>()!.Allowed])
            .WithSummary("What happened to the record, newest first, as its page tells it.");

    private static async Task<Results<Ok<RowPage<TimelineEntry>>, ProblemAnswer>> Read(
        (string Kind, string Id) record, ProblemType unknown, Func<Task<bool>> mayBeSeen, RowPaging paging, HttpContext http, CancellationToken cancel) =>
        await mayBeSeen() ? TypedResults.Ok(await Entries(record.Kind, record.Id, paging, http, cancel)) : new ProblemAnswer(unknown);

    private static async Task<RowPage<TimelineEntry>> Entries(string kind, string id, RowPaging paging, HttpContext http, CancellationToken cancel)
    {
        var from = http.RequestServices;
        var (texts, ways, caller) = (from.GetRequiredService<Texts>(), from.GetRequiredService<EngagementWays>(), from.GetRequiredService<Caller>());
        var showsChanges = RecordTimelines.ShowsChanges(kind, caller);
        var rows = await from.GetRequiredService<AuditQueries>().TimelineOf(kind, id).Page(paging, cancel);
        var others = rows.Items.Where(row => !row.IsOf(kind, id) && MayOpen(row, caller, from)).ToList();
        var names = await from.GetRequiredService<RecordNames>().Of(others, cancel);
        return new([.. rows.Items.Select(row => new TimelineEntry(
            row.At, row.ActorName, row.Role, row.Command, row.Reason,
            others.Contains(row) ? new(row.SubjectKind, row.SubjectId, names.GetValueOrDefault((row.SubjectKind, row.SubjectId))) : null, row.IsOnSystemClock,
            showsChanges && row.IsOf(kind, id) ? row.DifferencesIn(new RecordWords(texts, row.SubjectKind, ways)) : []))], rows.Total);
    }

    private static bool MayOpen(AuditEntryRow row, Caller reader, IServiceProvider from) =>
        RecordAddresses.Of(row.SubjectKind, row.SubjectId) is { } address && from.GetRequiredService<PortalRoutes>().MayOpen(reader.Role, address);
}
