using Microsoft.AspNetCore.Http.HttpResults;
using TalentHub.Api.Endpoints.Shared;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Training.Domain.Agreements;
using TalentHub.Training.Grains;
using TalentHub.Training.Store;

namespace TalentHub.Api.Endpoints.Training;

/// <summary>School-enterprise agreements: a school keeps its own, the enterprise and the bureau read.</summary>
public static class AgreementEndpoints
{
    /// <summary>Maps <c>/api/v1/agreements</c>.</summary>
    public static void MapAgreements(this IEndpointRouteBuilder routes)
    {
        var agreements = routes.MapGroup("/api/v1/agreements").WithTags("Agreements");
        var reading = agreements.MapGroup("").RequireRole(TrainingRoles.Readers);
        reading.MapGet("", List).WithSummary("Agreements within the caller's sight.");
        reading.MapGet("/{id:guid}", Find).WithSummary("One agreement.");

        var writing = agreements.MapGroup("").RequireRole(Role.School);
        writing.MapPost("", Sign).WithSummary("Enters a signed agreement; two parties have one live agreement at most.");
        writing.MapPost("/{id:guid}/end", End).WithSummary("Ends an agreement, with a reason.");
    }

    private static async Task<Ok<RowPage<AgreementLine>>> List(
        [AsParameters] AgreementFilterQuery query, [AsParameters] RowPaging paging, AgreementLists agreements, CancellationToken cancel)
    {
        var found = await agreements.List(query.Filter with { Skip = paging.From, Take = paging.Count }, cancel);
        return TypedResults.Ok(new RowPage<AgreementLine>(found.Items, found.Total));
    }

    private static async Task<Results<Ok<AgreementLine>, ProblemAnswer>> Find(Guid id, AgreementLists agreements, CancellationToken cancel) =>
        await agreements.Find(id, cancel) is { } found ? TypedResults.Ok(found) : new ProblemAnswer(AgreementProblem.NotFound);

    private static Task<Results<Created<AgreementView>, ProblemAnswer>> Sign(SignAgreement command, IGrainFactory grains, HttpContext http)
    {
        var context = Commands.Of(http);
        return grains.GetGrain<IAgreementGrain>(DerivedId.Of(context.OperationId, "agreement")).Sign(command, context)
            .Below("terms", "kind", "from", "to")
            .ToCreated(made => $"/api/v1/agreements/{made.Id}");
    }

    private static Task<Results<Ok<AgreementView>, ProblemAnswer>> End(Guid id, GivenReason body, IGrainFactory grains, HttpContext http) =>
        grains.GetGrain<IAgreementGrain>(id).End(new EndAgreement(), Commands.Of(http, body.Reason)).ToResult();
}
