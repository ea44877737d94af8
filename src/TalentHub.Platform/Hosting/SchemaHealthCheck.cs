using System.Reflection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Npgsql;
using TalentHub.Platform.Store;

namespace TalentHub.Platform.Hosting;

/// <summary>Whether the database is at the version of this build.</summary>
public sealed class SchemaHealthCheck(DatabaseSchema schema, IReadOnlyList<Assembly> capabilities) : IHealthCheck
{
    /// <inheritdoc/>
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            return await schema.FirstMissing(capabilities, cancellationToken) is { } missing
                ? HealthCheckResult.Unhealthy($"The database lacks {missing}; a silo brings it up when it starts.")
                : HealthCheckResult.Healthy();
        }
        catch (NpgsqlException refusal)
        {
            return HealthCheckResult.Unhealthy("The version of the database cannot be read.", refusal);
        }
    }
}
