using Microsoft.AspNetCore.Http.HttpResults;
using TalentHub.Api.Endpoints.Shared;
using TalentHub.Api.Pages.Organisations;
using TalentHub.Organisations.Domain.Alliances;
using TalentHub.Organisations.Grains;
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
        alliances.MapGet("/{id:guid}", Find).RequireRole(OrganisationRoles.Readers).WithSummary("One alliance.");
        alliances.MapGet("/{id:guid}/members", Members).RequireRole(OrganisationRoles.Readers).WithSummary("The enterprises in an alliance, by name, and since when.");
        alliances.MapPost("", Found).RequireRole(Role.BureauClerk).WithSummary("Founds an alliance.");
        alliances.MapPut("/{id:guid}/name", Rename).TakesVersion().RequireRole(Role.BureauClerk).WithSummary("Gives it another name.");
        alliances.MapPost("/{id:guid}/members", Admit).RequireRole(Role.BureauClerk).WithSummary("Takes enterprises in.");
        alliances.MapPost("/{id:guid}/members/{enterprise:guid}/dismissal", Dismiss).RequireRole(Role.BureauClerk)
            .WithSummary("Lets an enterprise go, with a reason.");
        alliances.MapPost("/{id:guid}/dissolution", Dissolve).RequireRole(Role.BureauApprover).WithSummary("Dissolves it, with a reason.");
    }

    private static async Task<Ok<RowPage<AllianceLine>>> List(
        AllianceDirectory alliances, [AsParameters] RowPaging paging, HttpContext http, CancellationToken cancel) =>
        TypedResults.Ok(await alliances.Rows(http.Asked(AllianceDirectory.Definition)).Page(paging, cancel));

    private static async Task<Results<Ok<AllianceLine>, ProblemAnswer>> Find(Guid id, AllianceDirectory alliances, HttpContext http, CancellationToken cancel)
    {
        if (await alliances.Find(id, cancel) is not { } found)
        {
            return new ProblemAnswer(AllianceProblem.NotFound);
        }

        RecordTags.Show(http, Alliance.VersionOf(found.Name));
        return TypedResults.Ok(found);
    }

    private static async Task<Ok<RowPage<MemberLine>>> Members(
        Guid id, AllianceDirectory alliances, [AsParameters] RowPaging paging, CancellationToken cancel) =>
        TypedResults.Ok(await alliances.Members(id).Page(paging, cancel));

    private static Task<Results<Created<AllianceView>, ProblemAnswer>> Found(FoundAlliance command, IGrainFactory grains, HttpContext http)
    {
        var context = Commands.Of(http);
        return Of(grains, DerivedId.Of(context.OperationId, "alliance")).Found(command, context).ToCreated(made => $"/api/v1/alliances/{made.Id}");
    }

    private static Task<Results<Ok<AllianceView>, ProblemAnswer>> Rename(Guid id, RenameAlliance command, IGrainFactory grains, HttpContext http) =>
        Of(grains, id).Rename(command, Commands.Of(http)).ToResult();

    private static Task<Results<Ok<AllianceView>, ProblemAnswer>> Admit(Guid id, AdmitMembers command, IGrainFactory grains, HttpContext http) =>
        Of(grains, id).Admit(command, Commands.Of(http)).ToResult();

    private static Task<Results<Ok<AllianceView>, ProblemAnswer>> Dismiss(
        Guid id, Guid enterprise, Reasoned body, IGrainFactory grains, HttpContext http) =>
        Of(grains, id).Dismiss(new(enterprise), Commands.Of(http, body.Reason)).ToResult();

    private static Task<Results<Ok<AllianceView>, ProblemAnswer>> Dissolve(Guid id, Reasoned body, IGrainFactory grains, HttpContext http) =>
        Of(grains, id).Dissolve(new(), Commands.Of(http, body.Reason)).ToResult();

    private static IAllianceGrain Of(IGrainFactory grains, Guid id) => grains.GetGrain<IAllianceGrain>(id);
}
