using System.Diagnostics;
using System.Globalization;

namespace TalentHub.Platform.Store.Clusters;

/// <summary>The running server of a data folder, as its <c>postmaster.pid</c> describes it.</summary>
/// <param name="Id">The process id.</param>
/// <param name="Port">The TCP port.</param>
/// <param name="Ready">Whether it accepts connections.</param>
public sealed record Postmaster(int Id, int Port, bool Ready)
{
    /// <summary>
    /// The server that runs in the data folder, or nothing. A file left behind by a killed server, whose process id has since gone to
    /// another program, is removed, because PostgreSQL would take it for a running server.
    /// </summary>
    public static Postmaster? Of(string dataFolder)
    {
        var file = Path.Combine(dataFolder, "postmaster.pid");
        if (!File.Exists(file) || File.ReadAllLines(file) is not [var process, _, _, var port, ..] lines
            || !int.TryParse(process, CultureInfo.InvariantCulture, out var id)
            || !int.TryParse(port, CultureInfo.InvariantCulture, out var number))
        {
            return null;
        }

        switch (FolderOf(id))
        {
            case null:
                return null;
            case var folder when folder == Path.GetFullPath(dataFolder):
                return new Postmaster(id, number, lines.Length > 7 && lines[7].Trim() == "ready");
            default:
                File.Delete(file);
                return null;
        }
    }

    /// <summary>Ends the server at once, as a power cut would.</summary>
    public void Kill()
    {
        using var process = Process.GetProcessById(Id);
        process.Kill();
    }

    private static string? FolderOf(int process)
    {
        try
        {
            return IsZombie(process) ? "" : new FileInfo($"/proc/{process}/cwd").LinkTarget;
        }
        catch (IOException)
        {
            return null;
        }
    }

    private static bool IsZombie(int process) =>
        File.ReadAllText($"/proc/{process}/stat") is var state && state[state.LastIndexOf(')')..].StartsWith(") Z", StringComparison.Ordinal);
}
