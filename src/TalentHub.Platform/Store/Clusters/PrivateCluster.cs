using System.Globalization;
using System.Net;
using Npgsql;
using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Platform.Store.Clusters;

/// <summary>
/// A PostgreSQL cluster of our own: made when missing, listening on 127.0.0.1 only, running as an ordinary account, stopped when
/// disposed. A server that still runs in the folder, because its last owner was killed, is taken over.
/// </summary>
/// <remarks>
/// The server's programs run inside the data folder and are told <c>/proc/self/cwd</c>: the account that root hands the server to
/// often may not walk the path to the folder, for example below <c>/root</c>.
/// </remarks>
public sealed class PrivateCluster : IAsyncDisposable
{
    /// <summary>The cluster's one user, its superuser.</summary>
    public const string User = "talenthub";

    private const string Here = "/proc/self/cwd";
    private readonly PrivateClusterOptions _options;
    private readonly ClusterFolder _folder;
    private readonly ClusterAccount _account;
    private readonly ServerPrograms _programs;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);
    private bool _disposed;

    private PrivateCluster(PrivateClusterOptions options, ClusterFolder folder, ClusterAccount account, ServerPrograms programs) =>
        (_options, _folder, _account, _programs) = (options, folder, account, programs);

    /// <summary>The TCP port on 127.0.0.1.</summary>
    public int Port { get; private set; }

    /// <summary>The folder that holds everything of the cluster.</summary>
    public string Folder => _folder.Root;

    /// <summary>Whether the server runs and accepts connections.</summary>
    public bool Running => Postmaster.Of(_folder.Data) is { Ready: true };

    /// <summary>Starts the cluster, making it first when the folder is empty, or says why not.</summary>
    public static async Task<Outcome<PrivateCluster>> Start(PrivateClusterOptions options, CancellationToken cancel = default)
    {
        var data = Path.Combine(Path.GetFullPath(options.Folder), "data");
        var programs = await ServerPrograms.Find(options.ProgramFolders, data, cancel);
        if (!programs.Succeeded)
        {
            return programs.Problem;
        }

        var account = await ClusterAccount.Find(data, cancel);
        if (!account.Succeeded)
        {
            return account.Problem;
        }

        var folder = ClusterFolder.Open(options.Folder, options.FreeSpaceNeeded);
        if (!folder.Succeeded)
        {
            return folder.Problem;
        }

        var cluster = new PrivateCluster(options, folder.Value, account.Value, programs.Value);
        if ((await cluster.MakeWhenMissing(cancel) ?? await cluster.Up(options.Port, cancel)) is { } problem)
        {
            folder.Value.Dispose();
            return problem;
        }

        return cluster;
    }

    /// <summary>The connection string of a database of this cluster, as the whole product writes them.</summary>
    public string ConnectionString(string database) => ConnectionStringRules.Apply(new NpgsqlConnectionStringBuilder
    {
        Host = IPAddress.Loopback.ToString(),
        Port = Port,
        Username = User,
        Password = File.ReadAllText(_folder.PasswordFile),
        Database = database,
    }.ConnectionString);

    /// <summary>Creates a database unless it exists.</summary>
    public async Task CreateDatabase(string name, CancellationToken cancel = default)
    {
        await using var connection = new NpgsqlConnection(ConnectionString("postgres") + ";Pooling=false");
        await connection.OpenAsync(cancel);
        await using var create = new NpgsqlCommand($"CREATE DATABASE \"{name}\"", connection);
        try
        {
            await create.ExecuteNonQueryAsync(cancel);
        }
        catch (PostgresException refusal) when (refusal.SqlState == PostgresErrorCodes.DuplicateDatabase)
        {
            // It exists: what was asked for.
        }
    }

    /// <summary>Stops the server, if it runs, and starts it on the same port.</summary>
    public async Task<Problem?> Restart(CancellationToken cancel = default)
    {
        await Stop(cancel);
        return await Up(Port, cancel);
    }

    /// <summary>Ends the server at once, as a power cut would; <see cref="Restart"/> brings it back.</summary>
    public async Task KillNow(CancellationToken cancel = default)
    {
        Postmaster.Of(_folder.Data)?.Kill();
        await WaitWhile(() => Postmaster.Of(_folder.Data) is not null, cancel);
    }

    /// <summary>Lets go of the folder and leaves the server running, as happens when the owner is killed; the next owner takes it over.</summary>
    public void Abandon()
    {
        _disposed = true;
        _folder.Dispose();
    }

    /// <summary>Stops the server: connections are ended, everything committed is on disk.</summary>
    public async ValueTask DisposeAsync()
    {
        if (!_disposed)
        {
            _disposed = true;
            await Stop(CancellationToken.None);
            _folder.Dispose();
        }
    }

    private string Timeout => string.Create(CultureInfo.InvariantCulture, $"--timeout={_options.Patience.TotalSeconds:0}");

    private async Task Stop(CancellationToken cancel)
    {
        if (Postmaster.Of(_folder.Data) is not null)
        {
            await Control(["stop", "--mode=fast", "--wait", Timeout], cancel);
        }
    }

    private async Task<Problem?> MakeWhenMissing(CancellationToken cancel)
    {
        if (Directory.Exists(_folder.Data))
        {
            return null;
        }

        if (Directory.Exists(_folder.Unfinished))
        {
            Directory.Delete(_folder.Unfinished, recursive: true);
        }

        Directory.CreateDirectory(_folder.Unfinished);
        _folder.MakePassword();
        await _account.Own(_folder.Root, cancel);
        var made = await _account.Run(_programs["initdb"],
        [
            $"--pgdata={Here}", $"--username={User}", "--pwfile=../password", "--auth=scram-sha-256", "--encoding=UTF8",
            "--locale=C", "--lc-ctype=C.UTF-8", "--data-checksums", "--no-instructions",
            .. _options.Settings.GetValueOrDefault("fsync") == "off" ? ["--no-sync"] : Array.Empty<string>(),
        ], _folder.Unfinished, cancel);
        if (!made.Succeeded)
        {
            return Refusal("initdb", made.Output);
        }

        Directory.Move(_folder.Unfinished, _folder.Data);
        return null;
    }

    private async Task<Problem?> Up(int port, CancellationToken cancel)
    {
        await WaitWhile(() => Postmaster.Of(_folder.Data) is { Ready: false }, cancel);
        if (Postmaster.Of(_folder.Data) is { } running)
        {
            if (port == 0 || port == running.Port)
            {
                Port = running.Port;
                return null;
            }

            await Stop(cancel);
        }

        return port != 0 ? await Launch(port, cancel)
            : _folder.LastPort() is var last and not 0 && FreePort.IsFree(last) ? await Launch(last, cancel)
            : await Launch(FreePort.Any(), cancel);
    }

    private async Task<Problem?> Launch(int port, CancellationToken cancel)
    {
        if (!FreePort.IsFree(port))
        {
            return ClusterProblem.PortInUse.With(("port", port));
        }

        var settings = new Dictionary<string, string>(_options.Settings, StringComparer.Ordinal)
        {
            ["listen_addresses"] = IPAddress.Loopback.ToString(),
            ["port"] = port.ToString(CultureInfo.InvariantCulture),
            ["unix_socket_directories"] = "../run",
        };
        var words = string.Join(' ', settings.Select(setting => $"-c {setting.Key}='{setting.Value}'"));
        var began = TimeProvider.System.GetTimestamp();
        while (true)
        {
            _folder.Prepare();
            var started = await Control(["start", "--wait", Timeout, "--log=../log", $"--options={words}"], cancel);
            if (started.Succeeded)
            {
                _folder.RememberPort(port);
                Port = port;
                return null;
            }

            var log = _folder.ReadLog();
            if (!log.Contains("still in use", StringComparison.Ordinal) || TimeProvider.System.GetElapsedTime(began) > _options.Patience)
            {
                return Refusal("pg_ctl start", log.Length > 0 ? log : started.Output);
            }

            await Task.Delay(Pause, TimeProvider.System, cancel);
        }
    }

    private Task<ServerCommand> Control(IEnumerable<string> arguments, CancellationToken cancel) =>
        _account.Run(_programs["pg_ctl"], [.. arguments, $"--pgdata={Here}"], _folder.Data, cancel);

    private Problem Refusal(string program, string said)
    {
        if (said.Contains("No space left on device", StringComparison.Ordinal))
        {
            return ClusterProblem.DiskFull.With(("folder", Folder), ("needed", _options.FreeSpaceNeeded), ("free", _folder.FreeSpace()));
        }

        var lines = said.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var reason = lines.FirstOrDefault(line => line.Contains("FATAL", StringComparison.Ordinal)
            || line.Contains("error:", StringComparison.Ordinal)) ?? lines.LastOrDefault("");
        return ClusterProblem.Refused.With(("program", program), ("reason", reason), ("log", _folder.Log));
    }

    private async Task WaitWhile(Func<bool> condition, CancellationToken cancel)
    {
        var began = TimeProvider.System.GetTimestamp();
        while (condition() && TimeProvider.System.GetElapsedTime(began) < _options.Patience)
        {
            await Task.Delay(Pause, TimeProvider.System, cancel);
        }
    }
}
