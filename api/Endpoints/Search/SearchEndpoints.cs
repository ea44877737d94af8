using Microsoft.AspNetCore.Http.HttpResults;
using TalentHub.Api.Endpoints.Shared;
using TalentHub.Api.Pages.Search;

namespace TalentHub.Api.Endpoints.Search;

/// <summary>The search of the title bar, for programs.</summary>
public static class SearchEndpoints
{
    /// <summary>Maps <c>/api/v1/search</c>.</summary>
    public static void MapSearch(this IEndpointRouteBuilder routes) =>
        routes.MapPost("/api/v1/search", Find).ReadsOnly().WithTags("Search").RequireRole()
            .WithSummary("A few records of each kind within the caller's sight, by part of a name or title, or by a number.");

    private static async Task<Ok<RowPage<SearchEntry>>> Find(SearchQuery query, GeneralSearch search, CancellationToken cancel)
    {
        var hits = await search.Find(GeneralSearch.Text(query.Text), cancel);
        return TypedResults.Ok(new RowPage<SearchEntry>([.. hits.Select(SearchEntry.Of)], hits.Count));
    }
}
