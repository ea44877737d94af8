using Microsoft.AspNetCore.Authorization;

namespace TalentHub.Api.Hosting;

/// <summary>Which endpoints say who may reach them.</summary>
public static class EndpointAccess
{
    /// <summary>ASP.NET's own "not found" for browser files of a build that is not published; it serves nothing, closed or open.</summary>
    private const string MissingBrowserFile = "{**path:file}";

    /// <summary>The routes that name neither roles nor a session nor the public: closed to everybody, hence a mistake.</summary>
    public static IReadOnlyList<string> Unopened(EndpointDataSource endpoints) =>
    [
        .. endpoints.Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<IAllowAnonymous>() is null && e.Metadata.GetMetadata<IAuthorizeData>() is null)
            .Select(e => e.RoutePattern.RawText ?? "")
            .Where(route => route != MissingBrowserFile)
            .Distinct(StringComparer.Ordinal),
    ];
}
