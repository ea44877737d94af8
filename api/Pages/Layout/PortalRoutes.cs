using System.Collections.Frozen;

namespace TalentHub.Api.Pages.Layout;

/// <summary>Which pages this installation has, so that the shell links to no page that is not there.</summary>
public sealed class PortalRoutes(IServiceProvider services)
{
    // Endpoints are complete only once the application runs, hence read at the first page.
    private readonly Lazy<FrozenSet<string>> paths = new(() => services.GetRequiredService<EndpointDataSource>().Endpoints
        .OfType<RouteEndpoint>()
        .Select(endpoint => "/" + (endpoint.RoutePattern.RawText ?? "").Trim('/'))
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase));

    /// <summary>Whether something answers at exactly this path.</summary>
    public bool Has(string path) => paths.Value.Contains(path);
}
