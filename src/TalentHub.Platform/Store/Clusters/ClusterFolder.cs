using System.Globalization;
using System.Security.Cryptography;
using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Platform.Store.Clusters;

/// <summary>What lies where in the folder of a cluster, and the lock that keeps two processes from using it at once.</summary>
public sealed class ClusterFolder : IDisposable
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
    private readonly FileStream _lock;

    private ClusterFolder(string root, FileStream @lock) => (Root, _lock) = (root, @lock);

    /// <summary>The folder itself.</summary>
    public string Root { get; }

    /// <summary>The server's data.</summary>
    public string Data => Path.Combine(Root, "data");

    /// <summary>Data in the making; renamed to <see cref="Data"/> when complete, so that an interrupted start leaves no half cluster.</summary>
    public string Unfinished => Path.Combine(Root, "data.new");

    /// <summary>The server's Unix socket.</summary>
    public string Socket => Path.Combine(Root, "run");

    /// <summary>What the server says.</summary>
    public string Log => Path.Combine(Root, "log");

    /// <summary>The password of the cluster's one user.</summary>
    public string PasswordFile => Path.Combine(Root, "password");

    private string PortFile => Path.Combine(Root, "port");

    /// <summary>Creates what is missing and takes the lock.</summary>
    public static Outcome<ClusterFolder> Open(string folder, int freeSpaceNeeded)
    {
        var root = Path.GetFullPath(folder);
        try
        {
            Directory.CreateDirectory(root, OwnerOnly);
            var free = FreeSpaceOf(root);
            if (free < freeSpaceNeeded)
            {
                return ClusterProblem.DiskFull.With(("folder", root), ("needed", freeSpaceNeeded), ("free", free));
            }

            var taken = new FileStream(Path.Combine(root, "lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            var opened = new ClusterFolder(root, taken);
            Directory.CreateDirectory(opened.Socket, OwnerOnly);
            return opened;
        }
        catch (UnauthorizedAccessException refusal)
        {
            return ClusterProblem.NotWritable.With(("folder", root), ("reason", refusal.Message));
        }
        catch (IOException) when (Directory.Exists(root) && File.Exists(Path.Combine(root, "lock")))
        {
            return ClusterProblem.InUse.With(("folder", root));
        }
        catch (IOException refusal)
        {
            return ClusterProblem.NotWritable.With(("folder", root), ("reason", refusal.Message));
        }
    }

    /// <summary>The port of last time, or 0.</summary>
    public int LastPort() =>
        File.Exists(PortFile) && int.TryParse(File.ReadAllText(PortFile), CultureInfo.InvariantCulture, out var port) ? port : 0;

    /// <summary>Remembers the port, so that a restart keeps every connection string true.</summary>
    public void RememberPort(int port) => File.WriteAllText(PortFile, port.ToString(CultureInfo.InvariantCulture));

    /// <summary>Makes a password of 192 bits that only the owner can read.</summary>
    public void MakePassword()
    {
        File.Delete(PasswordFile);
        using var file = new FileStream(PasswordFile, new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.Write,
            UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite,
        });
        file.Write(System.Text.Encoding.ASCII.GetBytes(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(24))));
    }

    /// <summary>
    /// Makes ready for a start: the last run's log is set aside, so that the log tells of this run alone, and the socket of a killed
    /// server is removed.
    /// </summary>
    public void Prepare()
    {
        if (File.Exists(Log))
        {
            File.Move(Log, Log + ".previous", overwrite: true);
        }

        foreach (var left in Directory.EnumerateFiles(Socket))
        {
            File.Delete(left);
        }
    }

    /// <summary>What the server has said in this run.</summary>
    public string ReadLog() => File.Exists(Log) ? File.ReadAllText(Log) : "";

    /// <summary>The free space where the folder lies, in MiB.</summary>
    public long FreeSpace() => FreeSpaceOf(Root);

    /// <summary>Releases the lock.</summary>
    public void Dispose() => _lock.Dispose();

    private static long FreeSpaceOf(string folder) => new DriveInfo(folder).AvailableFreeSpace >> 20;
}
