using System.Diagnostics;
using Npgsql;
using TalentHub.Platform.Store.Clusters;

namespace TalentHub.Testing;

/// <summary>
/// The PostgreSQL cluster of this test process: started when first asked for, gone when the process is, however it ends. It lies in memory where
/// there is room, because tests make and drop databases of hundreds of files each.
/// </summary>
public static class TestCluster
{
    /// <summary>Waits for our end of the pipe to close, which the kernel does even after SIGKILL; then stops the server and cleans up.</summary>
    private const string Watchdog = """
        trap '' INT TERM HUP
        cat > /dev/null
        if read -r server < "$1/data/postmaster.pid"; then
          kill -QUIT "$server"
          for _ in $(seq 100); do kill -0 "$server" || break; sleep 0.05; done
        fi
        rm -rf "$1"
        """;

    private const string Memory = "/dev/shm";
    private const long Room = 4L << 30;

    private static readonly Lazy<Task<PrivateCluster>> Started = new(Start);

    /// <summary>Held for as long as the process lives: a collected Process closes the pipe, and the watchdog takes that for our end.</summary>
    private static Process? _watchdog;

    /// <summary>The cluster, running.</summary>
    public static Task<PrivateCluster> Get() => Started.Value;

    /// <summary>Runs one statement in a database of the cluster.</summary>
    public static async Task Execute(string database, string sql)
    {
        var cluster = await Get();
        await using var connection = new NpgsqlConnection(cluster.ConnectionString(database));
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<PrivateCluster> Start()
    {
        var folder = Folder();
        Guard(folder);
        return (await PrivateCluster.Start(new PrivateClusterOptions
        {
            Folder = folder,
            Settings = ClusterSettings.Disposable,
        })).OrThrow();
    }

    private static string Folder() =>
        Directory.Exists(Memory) && new DriveInfo(Memory).AvailableFreeSpace > Room
            ? Directory.CreateDirectory(
                Path.Combine(Memory, $"talenthub-cluster-{Guid.NewGuid():N}"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute).FullName
            : Directory.CreateTempSubdirectory("talenthub-cluster-").FullName;

    private static void Guard(string folder) =>
        _watchdog = Process.Start(new ProcessStartInfo("setsid", ["sh", "-c", $"exec > /dev/null 2>&1\n{Watchdog}", "watchdog", folder])
        {
            RedirectStandardInput = true,
            UseShellExecute = false,
        });
}
