using Microsoft.Extensions.Diagnostics.HealthChecks;
using Npgsql;
using TalentHub.Platform.Store;

namespace TalentHub.Platform.Hosting;

/// <summary>Whether the database answers.</summary>
public sealed class DatabaseHealthCheck(TalentHubDatabase database) : IHealthCheck
{
    /// <inheritdoc/>
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await using var connection = await database.Open(cancellationToken);
            await using var query = new NpgsqlCommand("SELECT 1", connection);
            await query.ExecuteScalarAsync(cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (NpgsqlException refusal)
        {
            return HealthCheckResult.Unhealthy("The database does not answer.", refusal);
        }
    }
}
