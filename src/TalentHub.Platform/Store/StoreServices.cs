using Hangfire;
using Hangfire.AspNetCore;
using Hangfire.PostgreSql;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Npgsql;
using TalentHub.Platform.Store.Commits;

namespace TalentHub.Platform.Store;

/// <summary>The database, its schema and the commit, for any host.</summary>
public static class StoreServices
{
    /// <summary>How long a job whose server died stays invisible; the server of a living job keeps pushing it ahead.</summary>
    private static readonly TimeSpan Invisibility = TimeSpan.FromSeconds(60);

    /// <summary>Registers the one database and all that writes to it.</summary>
    public static IServiceCollection AddTalentHubStore(this IServiceCollection services, TalentHubDatabase database)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(database);
        services.AddSingleton<DatabaseSchema>();
        services.AddSingleton<Commit>();
        services.AddSingleton<DoneOperations>();
        // Said here rather than left to Hangfire's statics, so that two hosts in one process keep to their own database.
        services.AddSingleton<JobStorage>(provider => new PostgreSqlStorage(new SharedPool(database), HangfireOptions()));
        services.AddSingleton<JobActivator>(provider => new AspNetCoreJobActivator(provider.GetRequiredService<IServiceScopeFactory>()));
        services.AddHangfire(hangfire => hangfire
            .SetDataCompatibilityLevel(CompatibilityLevel.Version_180)
            .UseSimpleAssemblyNameTypeSerializer()
            .UseRecommendedSerializerSettings());
        return services;
    }

    private static PostgreSqlStorageOptions HangfireOptions() => new()
    {
        EnableTransactionScopeEnlistment = true,
        PrepareSchemaIfNecessary = false,
        InvisibilityTimeout = Invisibility,
        UseSlidingInvisibilityTimeout = true,
        // A server hears of a job the moment its commit is done; it looks by itself only in case it was not listening.
        EnableLongPolling = true,
        QueuePollInterval = TimeSpan.FromSeconds(1),
        // A killed process leaves its lock rows behind: they must lapse within the 15 s that Hangfire waits for one, or no host starts.
        DistributedLockTimeout = TimeSpan.FromSeconds(10),
    };

    /// <summary>Hangfire over the very connection string of our own rows, so that an enqueue joins the ambient transaction.</summary>
    private sealed class SharedPool(TalentHubDatabase database) : IConnectionFactory
    {
        public NpgsqlConnection GetOrCreateConnection() => new(database.ConnectionString);
    }
}
