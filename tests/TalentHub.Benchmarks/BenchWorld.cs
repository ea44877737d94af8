using Npgsql;
using TalentHub.Testing.Processes;

namespace TalentHub.Benchmarks;

/// <summary>The installation that is measured: one silo and one API as processes over the durable cluster.</summary>
/// <param name="Database">The connection string.</param>
/// <param name="Installation">The data folder.</param>
/// <param name="Silo">The silo.</param>
/// <param name="Api">The API.</param>
/// <param name="Office">The people who use it.</param>
public sealed record BenchWorld(string Database, Installation Installation, ProductProcess Silo, ProductProcess Api, Office Office) : IAsyncDisposable
{
    /// <summary>Starts it on a fresh database; the API's limit of requests is out of the way, because the load comes from one address.</summary>
    public static async Task<BenchWorld> Start(BenchCluster cluster)
    {
        var database = await cluster.CreateDatabase("installation");
        var installation = new Installation(database, [new("RateLimit__Permits", "100000000")]);
        Directory.CreateDirectory(Path.Combine(installation.Data, "bench"));
        var silo = await installation.StartSilo();
        var api = await installation.StartApi();
        return new(database, installation, silo, api, new Office(api.Address, installation.Data));
    }

    /// <summary>Runs one statement, up to ten minutes.</summary>
    public async Task Execute(string sql, params object[] values)
    {
        await using var connection = new NpgsqlConnection(Database);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 600 };
        foreach (var value in values)
        {
            command.Parameters.Add(new() { Value = value });
        }

        await command.ExecuteNonQueryAsync();
    }

    /// <summary>One value.</summary>
    public async Task<T> Value<T>(string sql)
    {
        await using var connection = new NpgsqlConnection(Database);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 600 };
        return (T)(await command.ExecuteScalarAsync())!;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        Office.Dispose();
        await Installation.DisposeAsync();
    }
}
