using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using TalentHub.Api.Endpoints.Shared;
using TalentHub.Platform.Domain.Commands;

namespace TalentHub.Api.Tests.Routes;

/// <summary>An address with one method, and whom its own metadata lets in.</summary>
/// <param name="Method">GET, POST, PUT, DELETE; ANY when the endpoint names none.</param>
/// <param name="Route">The pattern.</param>
/// <param name="Endpoint">What answers.</param>
public sealed record Access(string Method, string Route, RouteEndpoint Endpoint)
{
    private static readonly Role[] Everyone = [.. Enum.GetValues<Role>().Where(role => role is not (Role.Public or Role.System))];

    /// <summary>Whether it is open without a session.</summary>
    public bool IsPublic => Endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null;

    /// <summary>Whether nobody opened it, so that it is closed to everybody.</summary>
    public bool IsClosed => !IsPublic && Endpoint.Metadata.GetMetadata<IAuthorizeData>() is null;

    /// <summary>Whether it answers programs, with problems for refusals.</summary>
    public bool IsApi => Route.StartsWith("/api/", StringComparison.Ordinal);

    /// <summary>The roles that may; several lists on one endpoint must all agree.</summary>
    public IReadOnlyList<Role> Roles { get; } =
        Endpoint.Metadata.GetOrderedMetadata<RolesAllowedAttribute>() is { Count: > 0 } lists
            ? [.. Everyone.Where(role => lists.All(list => list.Allowed.Contains(role)))]
            : Everyone;

    /// <summary>The line of the table of routes.</summary>
    public string Line => $"{Method}\t{Route}\t{Who}";

    private string Who =>
        IsPublic ? "public"
        : IsClosed ? "nobody"
        : Endpoint.Metadata.GetMetadata<RolesAllowedAttribute>() is null ? "signed in"
        : Roles.Count == Everyone.Length ? "every role"
        : string.Join(' ', Roles);

    /// <summary>Every address of endpoints, files of the browser left out, in the order of the table.</summary>
    public static IReadOnlyList<Access> Of(IEnumerable<RouteEndpoint> endpoints) =>
    [
        .. endpoints.Where(endpoint => !IsFile(endpoint))
            .SelectMany(endpoint => (endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods is { Count: > 0 } methods ? methods : ["ANY"])
                .Select(method => new Access(method, "/" + endpoint.RoutePattern.RawText?.Trim('/'), endpoint)))
            .OrderBy(access => access.Route, StringComparer.Ordinal).ThenBy(access => access.Method, StringComparer.Ordinal)
            .DistinctBy(access => access.Line),
    ];

    /// <summary>Whether an endpoint serves a file of the browser, whose name changes with its content.</summary>
    public static bool IsFile(RouteEndpoint endpoint) => endpoint.Metadata.Any(data => data.GetType().Name == "StaticAssetDescriptor");
}
