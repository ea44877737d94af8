using Npgsql;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Hosting;
using TalentHub.Platform.Store;
using TalentHub.Platform.Store.Clusters;

namespace TalentHub.SiloHost.Hosting;

/// <summary>
/// The database of this silo: the one that <c>ConnectionStrings__TalentHub</c> names, otherwise a private cluster in the data folder.
/// Dispose it after the host has stopped; that stops the private cluster.
/// </summary>
public sealed class DatabaseStartup : IAsyncDisposable
{
    private const string PrivateDatabase = "talenthub";

    private DatabaseStartup(string connectionString, PrivateCluster? cluster) =>
        (Database, Cluster) = (new TalentHubDatabase(connectionString), cluster);

    /// <summary>The database, reachable.</summary>
    public TalentHubDatabase Database { get; }

    /// <summary>The private cluster, when there is one.</summary>
    public PrivateCluster? Cluster { get; }

    /// <summary>Claims the data folder and makes the database reachable, or says why not.</summary>
    public static async Task<Outcome<DatabaseStartup>> Begin(IConfiguration configuration, CancellationToken cancel = default)
    {
        var folder = DataFolder.Of(configuration);
        if (folder.Claim() is { } refusal)
        {
            return refusal;
        }

        return configuration.GetConnectionString(ConnectionStringRules.Name) is { Length: > 0 } given
            ? !ConnectionStringRules.MayBe(given) ? HostingProblem.ConnectionStringMalformed : await Given(ConnectionStringRules.Apply(given), cancel)
            : await Private(folder, cancel);
    }

    /// <summary>Registers the guard of the private cluster, when there is one.</summary>
    public void Register(IServiceCollection services)
    {
        if (Cluster is { } cluster)
        {
            services.AddSingleton(cluster);
            services.AddHostedService<ClusterGuard>();
        }
    }

    /// <summary>Stops the private cluster, when there is one.</summary>
    public ValueTask DisposeAsync() => Cluster?.DisposeAsync() ?? ValueTask.CompletedTask;

    private static async Task<Outcome<DatabaseStartup>> Given(string connectionString, CancellationToken cancel)
    {
        var startup = new DatabaseStartup(connectionString, cluster: null);
        try
        {
            await using var connection = await startup.Database.Open(cancel);
            return startup;
        }
        catch (NpgsqlException refusal)
        {
            var named = new NpgsqlConnectionStringBuilder(connectionString);
            return HostingProblem.DatabaseUnreachable.With(
                ("database", named.Database), ("host", named.Host), ("reason", refusal.InnerException?.Message ?? refusal.Message));
        }
    }

    private static async Task<Outcome<DatabaseStartup>> Private(DataFolder folder, CancellationToken cancel)
    {
        var started = await PrivateCluster.Start(new PrivateClusterOptions { Folder = folder.Postgres }, cancel);
        if (!started.Succeeded)
        {
            return started.Problem;
        }

        await started.Value.CreateDatabase(PrivateDatabase, cancel);
        var connectionString = started.Value.ConnectionString(PrivateDatabase);
        folder.WriteConnection(connectionString);
        return new DatabaseStartup(connectionString, started.Value);
    }
}
