using System.Reflection;
using Hangfire;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Orleans.Configuration;
using Orleans.Hosting;
using Orleans.TestingHost;
using TalentHub.Platform.Grains;
using TalentHub.Platform.Store;
using TalentHub.Platform.Store.Commits;

namespace TalentHub.Testing;

/// <summary>
/// Orleans silos in this process over a database of their own: the product's storage, commits and serialization, without ports.
/// </summary>
/// <example><code>await using var silo = await TestSilo.Start(["Platform"], [typeof(Commit).Assembly], services => services.AddMail());</code></example>
public sealed class TestSilo : IAsyncDisposable
{
    private readonly InProcessTestCluster _cluster;
    private readonly TestDatabase _database;

    private TestSilo(InProcessTestCluster cluster, TestDatabase database) => (_cluster, _database) = (cluster, database);

    /// <summary>The grains, called from outside the silos as the API calls them.</summary>
    public IGrainFactory Grains => _cluster.Client;

    /// <summary>The services of the first silo: queries, jobs, contexts.</summary>
    public IServiceProvider Services => _cluster.Silos[0].ServiceProvider;

    /// <summary>The database under the silos.</summary>
    public TalentHubDatabase Database => new(_database.ConnectionString);

    /// <summary>Injects failures into commits.</summary>
    public Fault Fault { get; } = new();

    /// <summary>The cluster, for tests that add or kill silos.</summary>
    public InProcessTestCluster Cluster => _cluster;

    /// <summary>Migrates a fresh database and starts silos over it.</summary>
    /// <param name="template">A name for the migrated template, the same for the same assemblies.</param>
    /// <param name="capabilities">The assemblies with migrations, in dependency order.</param>
    /// <param name="configure">The services of the silos beyond the store.</param>
    /// <param name="silos">How many silos.</param>
    public static async Task<TestSilo> Start(
        string template, IReadOnlyList<Assembly> capabilities, Action<IServiceCollection>? configure = null, short silos = 1)
    {
        var database = await TestDatabase.Create(template, connectionString => Migrate(connectionString, capabilities));
        var holder = new Fault[1];
        var builder = new InProcessTestClusterBuilder(silos);
        builder.Options.ConfigureFileLogging = false;
        builder.ConfigureSilo((_, silo) =>
        {
            var store = new TalentHubDatabase(database.ConnectionString);
            silo.Services.Configure<ClusterOptions>(options => options.ServiceId = OrleansSetup.ServiceId);
            silo.Services.AddTalentHubSerialization().AddTalentHubStore(store);
            silo.Services.AddSingleton<ICommitProbe>(_ => holder[0]);
            // Hangfire keeps the logger factory of the newest host in a static, so it must outlive the host of every test.
            silo.Services.AddSingleton<ILoggerFactory>(NullLoggerFactory.Instance);
            silo.AddTalentHubGrainStorage(store);
            configure?.Invoke(silo.Services);
        });
        builder.ConfigureClient(client => client.Services.AddTalentHubSerialization());
        var result = new TestSilo(builder.Build(), database);
        holder[0] = result.Fault;
        await result._cluster.DeployAsync();
        return result;
    }

    /// <summary>The schema of some capabilities in a database.</summary>
    public static Task Migrate(string connectionString, IReadOnlyList<Assembly> capabilities) =>
        new DatabaseSchema(new TalentHubDatabase(connectionString), NullLogger<DatabaseSchema>.Instance).Migrate(capabilities);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _cluster.DisposeAsync();
        await _database.DisposeAsync();
    }
}
