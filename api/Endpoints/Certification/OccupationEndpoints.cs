using Microsoft.AspNetCore.Http.HttpResults;
using TalentHub.Api.Endpoints.Shared;
using TalentHub.Certification.Store;

namespace TalentHub.Api.Endpoints.Certification;

/// <summary>The occupations that filings, classes and batches name by their codes.</summary>
public static class OccupationEndpoints
{
    /// <summary>Maps <c>/api/v1/occupations</c>.</summary>
    public static void MapOccupations(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/api/v1/occupations", List).WithTags("Occupations").RequireSignIn()
            .WithSummary("The occupations in the order of their codes; q is a part of a code or of a name.");

    private static async Task<Ok<RowPage<OccupationName>>> List(
        OccupationNames occupations, string? q, [AsParameters] RowPaging paging, CancellationToken cancel)
    {
        var asked = q?.Trim() ?? "";
        var all = await occupations.All(cancel);
        IReadOnlyList<OccupationName> found = [.. all.Values.Where(occupation => new[] { occupation.Code, occupation.Chinese, occupation.English }
            .Any(text => text.Contains(asked, StringComparison.OrdinalIgnoreCase)))];
        return TypedResults.Ok(found.Page(paging));
    }
}
