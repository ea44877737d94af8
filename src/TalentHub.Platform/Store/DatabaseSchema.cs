using System.Reflection;
using DbUp;
using DbUp.Engine.Output;
using Hangfire.PostgreSql;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace TalentHub.Platform.Store;

/// <summary>Brings the database to the version of this build: forward only, once, under a lock that other silos wait for.</summary>
public sealed partial class DatabaseSchema(TalentHubDatabase database, ILogger<DatabaseSchema> logger)
{
    /// <summary>The advisory lock of migrations: "TalentHub" in ASCII, cut to 64 bits.</summary>
    private const long LockKey = 0x54616C656E744875;

    /// <summary>Runs what is missing of the scripts in <c>Store/Migrations</c> of the assemblies, in the order given.</summary>
    /// <exception cref="NewerDatabaseException">The database was made by a newer version; nothing is changed.</exception>
    public async Task Migrate(IReadOnlyList<Assembly> capabilities, CancellationToken cancel = default)
    {
        await using var guard = await database.Open(cancel);
        await Execute(guard, $"SELECT pg_advisory_lock({LockKey})", cancel);
        try
        {
            await RefuseNewer(guard, capabilities, cancel);
            foreach (var capability in capabilities)
            {
                Upgrade(capability);
            }

            PostgreSqlObjectsInstaller.Install(guard);
        }
        finally
        {
            await Execute(guard, $"SELECT pg_advisory_unlock({LockKey})", CancellationToken.None);
        }
    }

    /// <summary>The first script that this build has and the database lacks, or null when the database is up to date.</summary>
    public async Task<string?> FirstMissing(IReadOnlyList<Assembly> capabilities, CancellationToken cancel = default)
    {
        await using var connection = await database.Open(cancel);
        await using var query = new NpgsqlCommand(
            "SELECT min(script) FROM unnest($1::text[]) AS script WHERE script NOT IN (SELECT scriptname FROM public.schemaversions)", connection);
        query.Parameters.Add(new() { Value = capabilities.SelectMany(a => a.GetManifestResourceNames()).Where(IsMigration).ToArray() });
        return await query.ExecuteScalarAsync(cancel) as string;
    }

    private void Upgrade(Assembly capability)
    {
        var result = DeployChanges.To
            .PostgresqlDatabase(database.ConnectionString)
            .WithScriptsEmbeddedInAssembly(capability, IsMigration)
            .JournalToPostgresqlTable("public", "schemaversions")
            .WithTransactionPerScript()
            .WithVariablesDisabled()
            .LogTo(new UpgradeLog(logger))
            .Build()
            .PerformUpgrade();
        if (!result.Successful)
        {
            throw new InvalidOperationException($"Migration {result.ErrorScript?.Name} failed: {result.Error.Message}", result.Error);
        }
    }

    private static async Task RefuseNewer(NpgsqlConnection connection, IReadOnlyList<Assembly> capabilities, CancellationToken cancel)
    {
        await using var exists = new NpgsqlCommand("SELECT to_regclass('public.schemaversions') IS NOT NULL", connection);
        if (await exists.ExecuteScalarAsync(cancel) is not true)
        {
            return;
        }

        await using var query = new NpgsqlCommand(
            "SELECT scriptname FROM public.schemaversions WHERE scriptname <> ALL ($1) ORDER BY scriptname LIMIT 1", connection);
        query.Parameters.Add(new() { Value = capabilities.SelectMany(a => a.GetManifestResourceNames()).Where(IsMigration).ToArray() });
        if (await query.ExecuteScalarAsync(cancel) is string unknown)
        {
            throw new NewerDatabaseException(unknown);
        }
    }

    private static bool IsMigration(string resource) => resource.EndsWith(".sql", StringComparison.Ordinal);

    private static async Task Execute(NpgsqlConnection connection, string sql, CancellationToken cancel)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 600 };
        await command.ExecuteNonQueryAsync(cancel);
    }

    private sealed partial class UpgradeLog(ILogger logger) : IUpgradeLog
    {
        public void LogTrace(string format, params object[] args) => Write(LogLevel.Trace, format, args);

        public void LogDebug(string format, params object[] args) => Write(LogLevel.Debug, format, args);

        public void LogInformation(string format, params object[] args) => Write(LogLevel.Debug, format, args);

        public void LogWarning(string format, params object[] args) => Write(LogLevel.Warning, format, args);

        public void LogError(string format, params object[] args) => Write(LogLevel.Error, format, args);

        public void LogError(Exception ex, string format, params object[] args) => Write(LogLevel.Error, format, args);

        private void Write(LogLevel level, string format, object[] args) =>
            Migration(logger, level, string.Format(System.Globalization.CultureInfo.InvariantCulture, format, args));

        [LoggerMessage(Message = "Schema: {Text}")]
        private static partial void Migration(ILogger logger, LogLevel level, string text);
    }
}
