using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using TalentHub.Api.Endpoints.Shared;
using TalentHub.Api.Pages.Organisations;
using TalentHub.Organisations.Domain.Organisations;
using TalentHub.Organisations.Grains;
using TalentHub.Organisations.Store;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Api.Endpoints.Organisations;

/// <summary>Schools, enterprises and the bureau.</summary>
public static class OrganisationEndpoints
{
    private static readonly Role[] Readers =
    [
        Role.School, Role.Enterprise, Role.BureauClerk, Role.BureauReviewer, Role.BureauApprover, Role.Finance, Role.Auditor, Role.Administrator,
    ];

    /// <summary>Maps <c>/api/v1/organisations</c>.</summary>
    public static void MapOrganisations(this IEndpointRouteBuilder routes)
    {
        var organisations = routes.MapGroup("/api/v1/organisations").WithTags("Organisations");
        organisations.MapGet("", List).RequireRole(Readers).TakesListQuery(OrganisationDirectory.ForPrograms).WithSummary("Organisations within the caller's sight, by credit code.");
        organisations.MapPost("", Register).RequireRole(Role.BureauClerk, Role.Administrator).WithSummary("Enters a school, an enterprise or the bureau.");
        organisations.MapGet("/directory", Directory).RequireRole(Readers)
            .WithSummary("Names of all organisations at work, to choose a partner by.");
        organisations.MapGet("/{id:guid}", Find).RequireRole(Readers).WithSummary("One organisation with its filing, its alliances, and how much it takes part in.");
        organisations.MapPost("/{id:guid}/close", Close).RequireRole(Role.BureauApprover).WithSummary("Closes it, with a reason.");
        organisations.MapPost("/{id:guid}/reopen", Reopen).RequireRole(Role.BureauApprover).WithSummary("Opens it again, with a reason.");
        organisations.MapPut("/{id:guid}", Edit).TakesVersion().RequireRole(Role.BureauClerk, Role.School, Role.Enterprise).WithSummary("Changes name and details.");
    }

    private static async Task<Ok<RowPage<OrganisationRow>>> List(
        OrganisationDirectory organisations, OrganisationKind? kind, string? creditCode, [AsParameters] RowPaging paging, HttpContext http, CancellationToken cancel) =>
        TypedResults.Ok(await organisations.Rows(http.Asked(OrganisationDirectory.ForPrograms))
            .Where(o => (kind == null || o.Kind == kind) && (creditCode == null || o.CreditCode == creditCode)).Page(paging, cancel));

    private static async Task<Ok<RowPage<DirectoryLine>>> Directory(
        OrganisationsContext context, OrganisationKind? kind, string? text, [AsParameters] RowPaging paging, CancellationToken cancel) =>
        TypedResults.Ok(await context.Organisations.IgnoreQueryFilters()
            .Where(o => o.State == OrganisationState.Active && (kind == null || o.Kind == kind)
                && (text == null || o.Name.Contains(text) || o.CreditCode == text))
            .OrderBy(o => o.Name).ThenBy(o => o.Id)
            .Select(o => new DirectoryLine(o.Id, o.Kind, o.Name, o.CreditCode, o.District)).Page(paging, cancel));

    private static async Task<Results<Ok<OrganisationRecord>, ProblemAnswer>> Find(
        Guid id, OrganisationDirectory organisations, HttpContext http, CancellationToken cancel)
    {
        if (await organisations.Find(id, cancel) is not { } found)
        {
            return new ProblemAnswer(OrganisationProblem.NotFound);
        }

        RecordTags.Show(http, Organisation.VersionOf(new(found.Name, found.District, found.SchoolType, found.IsPublic, found.IsFortune500)));
        return TypedResults.Ok(await OrganisationRecord.Of(found, organisations, cancel));
    }

    private static Task<Results<Created<OrganisationView>, ProblemAnswer>> Register(
        NewOrganisation organisation, IGrainFactory grains, HttpContext http)
    {
        var context = Commands.Of(http);
        var (id, command) = (DerivedId.Of(context.OperationId, "organisation"), new RegisterOrganisation(organisation.CreditCode, organisation.Details));
        var registered = organisation.Kind switch
        {
            OrganisationKind.School => grains.GetGrain<ISchoolGrain>(id).Register(command, context),
            OrganisationKind.Enterprise => grains.GetGrain<IEnterpriseGrain>(id).Register(command, context),
            OrganisationKind.Bureau => grains.GetGrain<IBureauGrain>(id).Register(command, context),
        };
        return registered.Below("details", "name", "district", "schoolType").ToCreated(view => $"/api/v1/organisations/{view.Id}");
    }

    private static Task<Results<Ok<OrganisationView>, ProblemAnswer>> Edit(
        Guid id, OrganisationDetails details, OrganisationQueries organisations, IGrainFactory grains, HttpContext http) =>
        Act(id, organisations, grains, grain => grain.Edit(new(details), Commands.Of(http)));

    private static Task<Results<Ok<OrganisationView>, ProblemAnswer>> Close(
        Guid id, Reasoned body, OrganisationQueries organisations, IGrainFactory grains, HttpContext http) =>
        Act(id, organisations, grains, grain => grain.Close(new(), Commands.Of(http, body.Reason)));

    private static Task<Results<Ok<OrganisationView>, ProblemAnswer>> Reopen(
        Guid id, Reasoned body, OrganisationQueries organisations, IGrainFactory grains, HttpContext http) =>
        Act(id, organisations, grains, grain => grain.Reopen(new(), Commands.Of(http, body.Reason)));

    private static async Task<Results<Ok<OrganisationView>, ProblemAnswer>> Act(
        Guid id, OrganisationQueries organisations, IGrainFactory grains, Func<IOrganisationGrain, Task<Outcome<OrganisationView>>> act) =>
        (await organisations.Find(id))?.Kind switch
        {
            OrganisationKind.School => await act(grains.GetGrain<ISchoolGrain>(id)).ToResult(),
            OrganisationKind.Enterprise => await act(grains.GetGrain<IEnterpriseGrain>(id)).ToResult(),
            _ => new ProblemAnswer(OrganisationProblem.NotFound),
        };
}
