using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using TalentHub.Api.Endpoints.Shared;
using TalentHub.Organisations.Domain.Organisations;
using TalentHub.Organisations.Grains;
using TalentHub.Organisations.Store;
using TalentHub.Platform.Domain.Commands;

namespace TalentHub.Api.Endpoints.Organisations;

/// <summary>Schools, enterprises and the bureau.</summary>
public static class OrganisationEndpoints
{
    private const int PageSize = 100;

    private static readonly Role[] Readers =
    [
        Role.School, Role.Enterprise, Role.BureauClerk, Role.BureauReviewer, Role.BureauApprover, Role.Finance, Role.Auditor, Role.Administrator,
    ];

    /// <summary>Maps <c>/api/v1/organisations</c>.</summary>
    public static void MapOrganisations(this IEndpointRouteBuilder routes)
    {
        var organisations = routes.MapGroup("/api/v1/organisations").WithTags("Organisations");
        organisations.MapGet("", List).RequireRole(Readers).WithSummary("Organisations within the caller's sight, by credit code.");
        organisations.MapPost("", Register).RequireRole(Role.BureauClerk, Role.Administrator).WithSummary("Enters a school, an enterprise or the bureau.");
        organisations.MapPut("/{id:guid}", Edit).RequireRole(Role.BureauClerk, Role.School, Role.Enterprise).WithSummary("Changes name and details.");
    }

    private static async Task<Ok<List<OrganisationRow>>> List(
        OrganisationsContext context, OrganisationKind? kind, string? creditCode, int? page, CancellationToken cancel) =>
        TypedResults.Ok(await context.Organisations
            .Where(o => (kind == null || o.Kind == kind) && (creditCode == null || o.CreditCode == creditCode))
            .OrderBy(o => o.CreditCode).Skip(PageSize * Math.Max(0, page ?? 0)).Take(PageSize).ToListAsync(cancel));

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
        return registered.ToCreated(view => $"/api/v1/organisations/{view.Id}");
    }

    private static async Task<Results<Ok<OrganisationView>, ProblemAnswer>> Edit(
        Guid id, OrganisationDetails details, OrganisationQueries organisations, IGrainFactory grains, HttpContext http, CancellationToken cancel)
    {
        var command = new EditOrganisation(details);
        return (await organisations.Find(id, cancel))?.Kind switch
        {
            OrganisationKind.School => (await grains.GetGrain<ISchoolGrain>(id).Edit(command, Commands.Of(http))).ToResult(),
            OrganisationKind.Enterprise => (await grains.GetGrain<IEnterpriseGrain>(id).Edit(command, Commands.Of(http))).ToResult(),
            _ => new ProblemAnswer(OrganisationProblem.NotFound),
        };
    }
}
