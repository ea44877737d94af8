using Microsoft.AspNetCore.Authorization;

namespace TalentHub.Api.Hosting;

/// <summary>Which endpoints say who may reach them.</summary>
public static class EndpointAccess
{
    /// <summary>
    /// Routes that ASP.NET adds by itself: "not found" for browser files of a build that is not published, and redirects of Blazor's
    /// script, which the portal does not load. They may stay closed.
    /// </summary>
    private static readonly string[] OfTheFramework = ["{**path:file}", "/_framework/opaque-redirect"];

    /// <summary>The routes that name neither roles nor a session nor the public: closed to everybody, hence a mistake.</summary>
    public static IReadOnlyList<string> Unopened(EndpointDataSource endpoints) =>
    [
        .. endpoints.Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<IAllowAnonymous>() is null && e.Metadata.GetMetadata<IAuthorizeData>() is null)
            .Select(e => e.RoutePattern.RawText ?? "")
            .Where(route => !OfTheFramework.Contains(route))
            .Distinct(StringComparer.Ordinal),
    ];
}
