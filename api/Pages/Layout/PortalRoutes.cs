using System.Collections.Frozen;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Routing.Patterns;
using TalentHub.Api.Endpoints.Shared;
using TalentHub.Platform.Domain.Commands;

namespace TalentHub.Api.Pages.Layout;

/// <summary>Which pages this installation has, and to whom, so that nobody is led to one that is not there or is closed.</summary>
public sealed class PortalRoutes(IServiceProvider services)
{
    // Endpoints are complete only once the application runs, hence read at the first page.
    private readonly Lazy<FrozenSet<string>> paths = new(() => services.GetRequiredService<EndpointDataSource>().Endpoints
        .OfType<RouteEndpoint>()
        .Select(endpoint => "/" + (endpoint.RoutePattern.RawText ?? "").Trim('/'))
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase));

    // By the first part of the address of records, such as /batches/{Id}.
    private readonly Lazy<FrozenDictionary<string, IReadOnlyList<Role>?>> records = new(() => services.GetRequiredService<EndpointDataSource>().Endpoints
        .OfType<RouteEndpoint>()
        .Where(endpoint => endpoint.RoutePattern.PathSegments is [{ IsSimple: true }, { IsSimple: true } id] && id.Parts[0] is RoutePatternParameterPart
            && endpoint.Metadata.GetMetadata<ComponentTypeMetadata>() is not null)
        .GroupBy(endpoint => ((endpoint.RoutePattern.PathSegments[0].Parts[0] as RoutePatternLiteralPart)?.Content) ?? "", StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(route => route.Key, route => route.First().Metadata.GetMetadata<RolesAllowedAttribute>()?.Allowed, StringComparer.OrdinalIgnoreCase));

    /// <summary>Whether a role gets into the page of a record at an address such as <c>/batches/…</c>; whose record it is is another question.</summary>
    public bool MayOpen(Role role, string address) =>
        records.Value.TryGetValue(address.Split('/', '?')[1], out var roles) && (roles is null || roles.Contains(role));

    /// <summary>Whether something answers at exactly this path.</summary>
    public bool Has(string path) => paths.Value.Contains(path);
}
