using System.Text;
using Microsoft.Extensions.Configuration;
using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Platform.Hosting;

/// <summary>The folder of one installation (<c>--data DIR</c>, otherwise <c>.data</c>): what the hosts share that is not in the database.</summary>
public sealed record DataFolder(string Root)
{
    /// <summary>The version of this build.</summary>
    public static Version ProductVersion { get; } = typeof(DataFolder).Assembly.GetName().Version is { } version
        ? new Version(version.Major, version.Minor, version.Build)
        : throw new InvalidOperationException("The assembly carries no version.");

    /// <summary>The private PostgreSQL cluster.</summary>
    public string Postgres => Path.Combine(Root, "postgres");

    /// <summary>The connection string of the private cluster's database, for the other processes of this installation.</summary>
    public string ConnectionFile => Path.Combine(Root, "connection");

    /// <summary>The keys of personal data, unless <c>Keys:File</c> names another place.</summary>
    public string KeyFile => Path.Combine(Root, "keys.json");

    /// <summary>The sign-in of the first administrator; a demonstration writes its other sign-ins there too.</summary>
    public string CredentialsFile => Path.Combine(Root, "credentials.txt");

    private string VersionFile => Path.Combine(Root, "version");

    /// <summary>The folder that the configuration names.</summary>
    public static DataFolder Of(IConfiguration configuration) => new(Path.GetFullPath(configuration["data"] ?? ".data"));

    /// <summary>Creates the folder and writes this version into it, unless a newer version has been there.</summary>
    public Problem? Claim(Version? product = null)
    {
        var version = product ?? ProductVersion;
        try
        {
            Directory.CreateDirectory(Root);
            if (File.Exists(VersionFile) && File.ReadAllText(VersionFile).Trim() is { Length: > 0 } found && IsNewer(found, version))
            {
                return HostingProblem.NewerData.With(("folder", Root), ("found", found), ("version", version));
            }

            Write(VersionFile, version.ToString());
            return null;
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException)
        {
            return HostingProblem.FolderNotWritable.With(("folder", Root), ("reason", refusal.Message));
        }
    }

    // What cannot be read as a version was written by something this version does not know.
    private static bool IsNewer(string found, Version version) =>
        !Version.TryParse(found.Contains('.', StringComparison.Ordinal) ? found : $"{found}.0", out var known) || known > version;

    /// <summary>Leaves the connection string where only our own account can read it.</summary>
    public void WriteConnection(string connectionString) => Write(ConnectionFile, connectionString);

    /// <summary>Leaves sign-ins where only our own account can read them.</summary>
    public void WriteCredentials(string text) => Write(CredentialsFile, text);

    private static void Write(string file, string text)
    {
        var unfinished = file + ".new";
        File.Delete(unfinished);
        using (var stream = new FileStream(unfinished, new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.Write,
            UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite,
        }))
        {
            stream.Write(Encoding.UTF8.GetBytes(text));
        }

        File.Move(unfinished, file, overwrite: true);
    }
}
