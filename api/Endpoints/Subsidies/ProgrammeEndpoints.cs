using Microsoft.AspNetCore.Http.HttpResults;
using TalentHub.Api.Endpoints.Shared;
using TalentHub.Platform.Store.Clock;
using TalentHub.Subsidies.Domain.Packs;

namespace TalentHub.Api.Endpoints.Subsidies;

/// <summary>Programmes (补贴项目) and their policy packs, for whoever claims, reviews or pays.</summary>
public static class ProgrammeEndpoints
{
    /// <summary>Maps <c>/api/v1/programmes</c>.</summary>
    public static void MapProgrammes(this IEndpointRouteBuilder routes)
    {
        var programmes = routes.MapGroup("/api/v1/programmes").WithTags("Programmes").RequireRole(ClaimEndpoints.Readers);
        programmes.MapGet("", List).WithSummary("The programmes that claims and payouts may name, in the order of their codes.");
        programmes.MapGet("/{code}", Find).WithSummary("A programme: each version with its rules, amounts, documents asked for, time limits and days in force.");
    }

    private static Ok<RowPage<ProgrammeLine>> List([AsParameters] RowPaging paging, PolicyPacks packs, BusinessClock clock)
    {
        var now = Now(packs, clock);
        IReadOnlyList<ProgrammeLine> lines = [.. packs.Programmes.Select(packs.Newest).Select(newest => new ProgrammeLine(
            newest.Programme, newest.Chinese, newest.English, newest.Version, now.GetValueOrDefault(newest.Programme)))];
        return TypedResults.Ok(lines.Page(paging));
    }

    private static Results<Ok<ProgrammeRecord>, ProblemAnswer> Find(string code, PolicyPacks packs, BusinessClock clock) =>
        packs.Versions(code) is [var newest, ..] versions
            ? TypedResults.Ok(new ProgrammeRecord(code, newest.Chinese, newest.English, Now(packs, clock).GetValueOrDefault(code), versions))
            : new ProblemAnswer(PackProblem.Unknown.With(("programme", code)));

    private static Dictionary<string, string> Now(PolicyPacks packs, BusinessClock clock) =>
        packs.InForceOn(clock.Today).ToDictionary(pack => pack.Programme, pack => pack.Version, StringComparer.Ordinal);
}
