using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using TalentHub.Api.Endpoints.Shared;
using TalentHub.Api.Pages.Funds;
using TalentHub.Api.Pages.Lists;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Subsidies.Domain.Claims;
using TalentHub.Subsidies.Domain.Funds;
using TalentHub.Subsidies.Grains.Funds;
using TalentHub.Subsidies.Store;
using TalentHub.Subsidies.Store.Funds;

namespace TalentHub.Api.Endpoints.Subsidies;

/// <summary>Funds: appropriate, commit, release, close.</summary>
public static class FundEndpoints
{
    private static readonly Role[] Readers = [Role.BureauApprover, Role.Finance, Role.Auditor];

    /// <summary>Maps <c>/api/v1/funds</c>.</summary>
    public static void MapFunds(this IEndpointRouteBuilder routes)
    {
        var funds = routes.MapGroup("/api/v1/funds").WithTags("Funds");
        funds.MapGet("", List).RequireRole(Readers).TakesListQuery(FundDirectory.Definition, tabs: true).WithSummary("The funds with their sums, the newest year first.");
        funds.MapGet("/{id:guid}", Find).RequireRole(Readers).WithSummary("One fund with its sums, and whether its ledger agrees with them.");
        funds.MapGet("/{id:guid}/balances", Balances).RequireRole(Readers).WithSummary("The balances of a fund by source.");
        funds.MapGet("/{id:guid}/appropriations", Appropriations).RequireRole(Readers).WithSummary("What sources gave to a fund, newest first.");
        funds.MapGet("/{id:guid}/commitments", Commitments).RequireRole(Readers)
            .TakesListQuery(FundDirectory.Of(Guid.Empty)).WithSummary("The claims for which money is set aside; filters q, state, sort (at, amount, number).");
        funds.MapGet("/{id:guid}/postings", Postings).RequireRole(Readers)
            .TakesListQuery(FundDirectory.Of(Guid.Empty)).WithSummary("The ledger of a fund; filters q, source, account, from, to, sort (at, amount).");
        funds.MapPost("/appropriations", Appropriate).RequireRole(Role.Finance).WithSummary("Books money of a source.");
        funds.MapPost("/{id:guid}/commitments", Commit).RequireRole(Role.BureauApprover, Role.Finance)
            .WithSummary("Sets money aside for approved claims; each has its own outcome.");
        funds.MapPost("/{id:guid}/releases/{claim:guid}", Release).RequireRole(Role.BureauApprover, Role.Finance)
            .WithSummary("Gives back what was set aside for a claim.");
        funds.MapPost("/{id:guid}/close", Close).RequireRole(Role.Finance).WithSummary("Closes the year.");
    }

    private static async Task<Ok<RowPage<FundLine>>> List(FundDirectory funds, [AsParameters] RowPaging paging, HttpContext http, CancellationToken cancel) =>
        TypedResults.Ok(await funds.Rows(http.Asked(FundDirectory.Definition)).Page(paging, cancel));

    private static async Task<Results<Ok<FundLine>, ProblemAnswer>> Find(Guid id, FundDirectory funds, CancellationToken cancel) =>
        await funds.FindChecked(id, cancel) is { } fund ? TypedResults.Ok(fund) : new ProblemAnswer(FundProblem.NotFound);

    private static async Task<Results<Ok<RowPage<FundSourceView>>, ProblemAnswer>> Balances(
        Guid id, [AsParameters] RowPaging paging, FundDirectory funds, FundFactsQueries facts, CancellationToken cancel) =>
        await funds.Find(id, cancel) is null ? new ProblemAnswer(FundProblem.NotFound) : TypedResults.Ok((await facts.Sources(id, cancel)).Page(paging));

    private static async Task<Results<Ok<RowPage<AppropriationRow>>, ProblemAnswer>> Appropriations(
        Guid id, [AsParameters] RowPaging paging, FundDirectory funds, CancellationToken cancel) =>
        await funds.Find(id, cancel) is null ? new ProblemAnswer(FundProblem.NotFound) : TypedResults.Ok((await funds.Appropriations(id, cancel)).Page(paging));

    private static async Task<Results<Ok<RowPage<FundClaimLine>>, ProblemAnswer>> Commitments(
        Guid id, [AsParameters] RowPaging paging, FundDirectory funds, HttpContext http, CancellationToken cancel)
    {
        if (await funds.Find(id, cancel) is null)
        {
            return new ProblemAnswer(FundProblem.NotFound);
        }

        var page = await funds.Committed(id, ListQuery.Parse(FundDirectory.Of(id), http.Request.Query)).Page(paging, cancel);
        return TypedResults.Ok(page with { Items = await funds.Named(page.Items, cancel) });
    }

    private static async Task<Results<Ok<RowPage<PostingLine>>, ProblemAnswer>> Postings(
        Guid id, [AsParameters] RowPaging paging, FundDirectory funds, HttpContext http, CancellationToken cancel) =>
        await funds.Find(id, cancel) is null
            ? new ProblemAnswer(FundProblem.NotFound)
            : TypedResults.Ok(await funds.Postings(id, ListQuery.Parse(FundDirectory.Of(id), http.Request.Query)).Page(paging, cancel));

    private static Task<Results<Ok<FundView>, ProblemAnswer>> Appropriate(AppropriateMoney command, IGrainFactory grains, HttpContext http) =>
        grains.GetGrain<IFundGrain>(Fund.KeyOf(command.Code, command.Year)).Appropriate(command, Commands.Of(http)).ToResult();

    private static async Task<Results<Ok<CommitResult>, ProblemAnswer>> Commit(
        Guid id, CommitBody body, IGrainFactory grains, SubsidyQueries queries, HttpContext http, CancellationToken cancel) =>
        (await grains.GetGrain<IFundGrain>(id).Commit(
            new CommitClaims(body.ClaimIds ?? await queries.ClaimsIn(ClaimState.Approved, body.Programme, cancel)),
            Commands.Of(http, body.Reason))).ToResult();

    private static Task<Results<Ok<FundView>, ProblemAnswer>> Release(
        Guid id, Guid claim, ReasonBody body, IGrainFactory grains, HttpContext http) =>
        grains.GetGrain<IFundGrain>(id).Release(new ReleaseClaim(claim), Commands.Of(http, body.Reason)).ToResult();

    private static Task<Results<Ok<FundView>, ProblemAnswer>> Close(Guid id, IGrainFactory grains, HttpContext http) =>
        grains.GetGrain<IFundGrain>(id).Close(new CloseFund(), Commands.Of(http)).ToResult();
}
