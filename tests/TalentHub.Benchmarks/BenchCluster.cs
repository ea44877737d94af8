using System.Diagnostics;
using System.Globalization;
using Npgsql;
using TalentHub.Platform.Store.Clusters;

namespace TalentHub.Benchmarks;

/// <summary>A durable cluster as in production, with pgbench beside the product's database on the same server.</summary>
public sealed class BenchCluster : IAsyncDisposable
{
    private readonly PrivateCluster _cluster;

    private BenchCluster(PrivateCluster cluster) => _cluster = cluster;

    /// <summary>The connection string of a fresh database of the product.</summary>
    public string ConnectionString { get; private set; } = "";

    /// <summary>Starts the cluster in an empty folder and prepares pgbench's tables.</summary>
    public static async Task<BenchCluster> Start(string folder)
    {
        var bench = new BenchCluster((await PrivateCluster.Start(new PrivateClusterOptions { Folder = folder })).OrThrow());
        await bench.Execute("postgres", "CREATE DATABASE talenthub");
        await bench.Execute("postgres", "CREATE DATABASE pgbench");
        bench.ConnectionString = bench._cluster.ConnectionString("talenthub");
        await bench.Pgbench("-i -s 20 -q");
        return bench;
    }

    /// <summary>pgbench's commits per second for its simple-update transaction with 64 clients.</summary>
    public async Task<double> SimpleUpdates(int seconds)
    {
        var output = await Pgbench($"-N -M prepared -c 64 -j 2 -T {seconds}");
        var line = output.Split('\n').Single(l => l.StartsWith("tps = ", StringComparison.Ordinal));
        return double.Parse(line.Split(' ')[2], CultureInfo.InvariantCulture);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _cluster.DisposeAsync();

    private async Task Execute(string database, string sql)
    {
        await using var connection = new NpgsqlConnection(_cluster.ConnectionString(database));
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private async Task<string> Pgbench(string arguments)
    {
        var connection = new NpgsqlConnectionStringBuilder(_cluster.ConnectionString("pgbench"));
        var start = new ProcessStartInfo(Program("pgbench"), $"-h 127.0.0.1 -p {connection.Port} -U {connection.Username} {arguments} pgbench")
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["PGPASSWORD"] = connection.Password;
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"pgbench: {await errors}");
    }

    private static string Program(string name) =>
        Directory.EnumerateDirectories("/usr/lib/postgresql").OrderDescending(StringComparer.Ordinal)
            .Select(folder => Path.Combine(folder, "bin", name)).First(File.Exists);
}
