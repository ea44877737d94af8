using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using TalentHub.Platform.Store;

namespace TalentHub.Platform.Hosting;

/// <summary>Health of a host: <c>/health/live</c> says that the process answers, <c>/health/ready</c> that it can do its work.</summary>
public static class HealthEndpoints
{
    /// <summary>The tag of the checks that readiness asks; a host adds its own with this tag.</summary>
    public const string Ready = "ready";

    /// <summary>Registers the check of the database; further checks can be added to what is returned.</summary>
    public static IHealthChecksBuilder AddTalentHubHealth(this IServiceCollection services) =>
        services.AddHealthChecks().AddCheck<DatabaseHealthCheck>("database", tags: [Ready]);

    /// <summary>Adds whether the database is at the version of this build.</summary>
    public static IHealthChecksBuilder AddSchemaCheck(this IHealthChecksBuilder health, IReadOnlyList<Assembly> capabilities) =>
        health.Add(new("schema", provider => new SchemaHealthCheck(provider.GetRequiredService<DatabaseSchema>(), capabilities), null, [Ready]));

    /// <summary>Adds whether a silo answers.</summary>
    public static IHealthChecksBuilder AddClusterCheck(this IHealthChecksBuilder health) =>
        health.AddCheck<ClusterHealthCheck>("cluster", tags: [Ready]);

    /// <summary>Maps the two addresses; anyone may ask, and the answer is one word.</summary>
    public static void MapTalentHubHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false }).AllowAnonymous();
        routes.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains(Ready) }).AllowAnonymous();
    }
}
