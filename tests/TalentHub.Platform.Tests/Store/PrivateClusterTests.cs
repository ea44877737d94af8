using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Npgsql;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Store.Clusters;
using TalentHub.Testing;

namespace TalentHub.Platform.Tests.Store;

/// <summary>A private cluster starts, lasts, is taken over, recovers, and refuses in sentences.</summary>
public sealed class PrivateClusterTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_stopped_cluster_starts_again_with_its_data_and_its_port()
    {
        int port;
        await using (var first = await Started())
        {
            port = first.Port;
            await Execute(first, "CREATE TABLE kept AS SELECT 42 AS answer");
        }

        await using var second = await Started();
        Assert.Equal(port, second.Port);
        Assert.Equal(42, await Scalar(second, "SELECT answer FROM kept"));
    }

    [Fact]
    public async Task A_killed_server_recovers_what_was_committed()
    {
        await using var cluster = await Started();
        await Execute(cluster, "CREATE TABLE kept AS SELECT 42 AS answer");

        await cluster.KillNow(Cancel);
        Assert.False(cluster.Running);
        await Assert.ThrowsAnyAsync<NpgsqlException>(() => Scalar(cluster, "SELECT 1"));

        Assert.Null(await cluster.Restart(Cancel));
        Assert.True(cluster.Running);
        Assert.Equal(42, await Scalar(cluster, "SELECT answer FROM kept"));
    }

    [Fact]
    public async Task A_server_whose_owner_was_killed_is_taken_over_without_a_restart()
    {
        await using var cluster = await Started();
        await Execute(cluster, "CREATE TABLE started AS SELECT pg_postmaster_start_time() AS at");
        cluster.Abandon();

        await using var heir = await Started();
        Assert.Equal(cluster.Port, heir.Port);
        Assert.Equal(true, await Scalar(heir, "SELECT at = pg_postmaster_start_time() FROM started"));
    }

    [Fact]
    public async Task A_process_id_that_went_to_another_program_is_not_taken_for_the_server()
    {
        var pidFile = Path.Combine(_folder.Path, "data", "postmaster.pid");
        string[] left;
        await using (var cluster = await Started())
        {
            left = await File.ReadAllLinesAsync(pidFile, Cancel);
        }

        left[0] = Environment.ProcessId.ToString(System.Globalization.CultureInfo.InvariantCulture);
        await File.WriteAllLinesAsync(pidFile, left, Cancel);

        await using var again = await Started();
        Assert.Equal(1, await Scalar(again, "SELECT 1"));
    }

    [Fact]
    public async Task A_folder_in_use_is_refused_and_the_user_of_it_goes_on()
    {
        await using var cluster = await Started();
        AssertRefused(ClusterProblem.InUse, await PrivateCluster.Start(Options(), Cancel), _folder.Path);
        Assert.Equal(1, await Scalar(cluster, "SELECT 1"));
    }

    [Fact]
    public async Task A_port_in_use_is_refused_by_number()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        AssertRefused(ClusterProblem.PortInUse, await PrivateCluster.Start(Options() with { Port = port }, Cancel), $"{port}");
    }

    [Fact]
    public async Task Data_of_another_major_version_are_refused_and_left_alone()
    {
        var data = Directory.CreateDirectory(_folder["data"]);
        var version = Path.Combine(data.FullName, "PG_VERSION");
        await File.WriteAllTextAsync(version, "99\n", Cancel);

        AssertRefused(ClusterProblem.OtherVersion, await PrivateCluster.Start(Options(), Cancel), "PostgreSQL 99", "postgresql-99");
        Assert.Equal([version], Directory.GetFiles(data.FullName));
    }

    [Fact]
    public async Task Missing_server_programs_are_named_with_the_package()
    {
        var options = Options() with { ProgramFolders = [_folder["nothing-here"]] };
        AssertRefused(ClusterProblem.NoBinaries, await PrivateCluster.Start(options, Cancel), "apt-get install postgresql", options.ProgramFolders[0]);
    }

    [Fact]
    public async Task A_disk_with_too_little_space_is_refused_before_anything_is_made()
    {
        var options = Options() with { FreeSpaceNeeded = int.MaxValue };
        AssertRefused(ClusterProblem.DiskFull, await PrivateCluster.Start(options, Cancel), $"{int.MaxValue} MiB");
        Assert.False(Directory.Exists(_folder["data"]));
    }

    [Fact]
    public async Task A_folder_that_cannot_be_made_is_refused()
    {
        var file = _folder["a-file"];
        await File.WriteAllTextAsync(file, "", Cancel);
        var options = Options() with { Folder = Path.Combine(file, "below") };
        AssertRefused(ClusterProblem.NotWritable, await PrivateCluster.Start(options, Cancel), options.Folder);
    }

    [Fact]
    public async Task An_interrupted_first_start_leaves_nothing_in_the_way()
    {
        Directory.CreateDirectory(_folder["data.new"]);
        await File.WriteAllTextAsync(_folder["data.new/PG_VERSION"], "15\n", Cancel);
        await using var cluster = await Started();
        Assert.False(Directory.Exists(_folder["data.new"]));
    }

    [Fact]
    public async Task The_server_never_runs_as_root_and_only_its_owner_can_read_the_password()
    {
        await using var cluster = await Started();
        var process = Process.GetProcessById(Postmaster.Of(_folder["data"])!.Id);
        var status = await File.ReadAllLinesAsync($"/proc/{process.Id}/status", Cancel);
        Assert.DoesNotContain(status, line => line.StartsWith("Uid:\t0\t", StringComparison.Ordinal));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(_folder["password"]));
    }

    [Fact]
    public async Task Nobody_gets_in_without_the_password()
    {
        await using var cluster = await Started();
        var without = new NpgsqlConnectionStringBuilder(cluster.ConnectionString("postgres")) { Password = "guess", Pooling = false };
        await using var connection = new NpgsqlConnection(without.ConnectionString);
        var refusal = await Assert.ThrowsAsync<PostgresException>(() => connection.OpenAsync(Cancel));
        Assert.Equal(PostgresErrorCodes.InvalidPassword, refusal.SqlState);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static void AssertRefused(ProblemType expected, Outcome<PrivateCluster> outcome, params string[] parts)
    {
        Assert.Equal(expected.Code, outcome.Problem?.Code);
        Assert.All(parts, part => Assert.Contains(part, outcome.Problem!.English, StringComparison.Ordinal));
    }

    private static async Task Execute(PrivateCluster cluster, string sql) => await Scalar(cluster, sql);

    private static async Task<object?> Scalar(PrivateCluster cluster, string sql)
    {
        await using var connection = new NpgsqlConnection(cluster.ConnectionString("postgres") + ";Pooling=false");
        await connection.OpenAsync(Cancel);
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync(Cancel);
    }

    private PrivateClusterOptions Options() => new() { Folder = _folder.Path, Settings = ClusterSettings.Disposable };

    private async Task<PrivateCluster> Started() => (await PrivateCluster.Start(Options(), Cancel)).OrThrow();
}
