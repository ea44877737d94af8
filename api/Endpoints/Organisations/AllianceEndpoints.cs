using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using TalentHub.Api.Endpoints.Shared;
using TalentHub.Api.Pages.Organisations;
using TalentHub.Organisations.Domain.Alliances;
using TalentHub.Organisations.Grains;
using TalentHub.Organisations.Store;
using TalentHub.Platform.Domain.Commands;

namespace TalentHub.Api.Endpoints.Organisations;

/// <summary>Alliances of school and industry (产教联盟).</summary>
public static class AllianceEndpoints
{
    /// <summary>Maps <c>/api/v1/alliances</c>.</summary>
    public static void MapAlliances(this IEndpointRouteBuilder routes)
    {
        var alliances = routes.MapGroup("/api/v1/alliances").WithTags("Alliances");
        alliances.MapGet("", List).RequireRole(OrganisationRoles.Readers).TakesListQuery(AllianceDirectory.Definition).WithSummary("All alliances, by name.");
        alliances.MapGet("/{id:guid}/members", Members).RequireRole(OrganisationRoles.Readers).WithSummary("The enterprises in an alliance, by name.");
        alliances.MapPost("", Found).RequireRole(Role.BureauClerk).WithSummary("Founds an alliance.");
        alliances.MapPut("/{id:guid}/name", Rename).RequireRole(Role.BureauClerk).WithSummary("Gives it another name.");
        alliances.MapPost("/{id:guid}/members", Admit).RequireRole(Role.BureauClerk).WithSummary("Takes enterprises in.");
        alliances.MapPost("/{id:guid}/members/{enterprise:guid}/dismissal", Dismiss).RequireRole(Role.BureauClerk)
            .WithSummary("Lets an enterprise go, with a reason.");
        alliances.MapPost("/{id:guid}/dissolution", Dissolve).RequireRole(Role.BureauApprover).WithSummary("Dissolves it, with a reason.");
    }

    private static async Task<Ok<RowPage<AllianceLine>>> List(
        AllianceDirectory alliances, [AsParameters] RowPaging paging, HttpContext http, CancellationToken cancel) =>
        TypedResults.Ok(await alliances.Rows(http.Asked(AllianceDirectory.Definition)).Page(paging, cancel));

    private static async Task<Ok<RowPage<DirectoryLine>>> Members(
        Guid id, OrganisationsContext context, [AsParameters] RowPaging paging, CancellationToken cancel) =>
        TypedResults.Ok(await context.AllianceMembers.Where(m => m.AllianceId == id)
            .Join(context.Organisations.IgnoreQueryFilters(), m => m.EnterpriseId, o => o.Id, (_, o) => o)
            .OrderBy(o => o.Name).ThenBy(o => o.Id)
            .Select(o => new DirectoryLine(o.Id, o.Kind, o.Name, o.CreditCode, o.District)).Page(paging, cancel));

    private static Task<Results<Created<AllianceView>, ProblemAnswer>> Found(FoundAlliance command, IGrainFactory grains, HttpContext http)
    {
        var context = Commands.Of(http);
        return Alliance(grains, DerivedId.Of(context.OperationId, "alliance")).Found(command, context).ToCreated(made => $"/api/v1/alliances/{made.Id}");
    }

    private static Task<Results<Ok<AllianceView>, ProblemAnswer>> Rename(Guid id, RenameAlliance command, IGrainFactory grains, HttpContext http) =>
        Alliance(grains, id).Rename(command, Commands.Of(http)).ToResult();

    private static Task<Results<Ok<AllianceView>, ProblemAnswer>> Admit(Guid id, AdmitMembers command, IGrainFactory grains, HttpContext http) =>
        Alliance(grains, id).Admit(command, Commands.Of(http)).ToResult();

    private static Task<Results<Ok<AllianceView>, ProblemAnswer>> Dismiss(
        Guid id, Guid enterprise, Reasoned body, IGrainFactory grains, HttpContext http) =>
        Alliance(grains, id).Dismiss(new(enterprise), Commands.Of(http, body.Reason)).ToResult();

    private static Task<Results<Ok<AllianceView>, ProblemAnswer>> Dissolve(Guid id, Reasoned body, IGrainFactory grains, HttpContext http) =>
        Alliance(grains, id).Dissolve(new(), Commands.Of(http, body.Reason)).ToResult();

    private static IAllianceGrain Alliance(IGrainFactory grains, Guid id) => grains.GetGrain<IAllianceGrain>(id);
}
