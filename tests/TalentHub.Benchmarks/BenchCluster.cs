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
        bench.ConnectionString = await bench.CreateDatabase("talenthub");
        await bench.CreateDatabase("pgbench");
        await bench.Pgbench("-i -s 20 -q");
        return bench;
    }

    /// <summary>Makes another empty database.</summary>
    /// <returns>Its connection string.</returns>
    public async Task<string> CreateDatabase(string name)
    {
        await Execute("postgres", $"CREATE DATABASE {name}");
        return _cluster.ConnectionString(name);
    }

    /// <summary>How many milliseconds psql takes for a statement, from its start to its end.</summary>
    public async Task<double> Psql(string database, string sql)
    {
        var watch = Stopwatch.StartNew();
        await Run("psql", database, ["-X", "-q", "-A", "-t", "-o", "/dev/null", "-c", sql]);
        return watch.Elapsed.TotalMilliseconds;
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

    private Task<string> Pgbench(string arguments) => Run("pgbench", "pgbench", arguments.Split(' '));

    private async Task<string> Run(string program, string database, IReadOnlyList<string> arguments)
    {
        var connection = new NpgsqlConnectionStringBuilder(_cluster.ConnectionString(database));
        var start = new ProcessStartInfo(Program(program), arguments)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["PGHOST"] = "127.0.0.1";
        start.Environment["PGPORT"] = connection.Port.ToString(CultureInfo.InvariantCulture);
        start.Environment["PGUSER"] = connection.Username;
        start.Environment["PGPASSWORD"] = connection.Password;
        start.Environment["PGDATABASE"] = database;
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{program}: {await errors}");
    }

    private static string Program(string name) =>
        Directory.EnumerateDirectories("/usr/lib/postgresql").OrderDescending(StringComparer.Ordinal)
            .Select(folder => Path.Combine(folder, "bin", name)).First(File.Exists);
}
