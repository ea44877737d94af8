using System.Diagnostics;

namespace TalentHub.Platform.Store.Clusters;

/// <summary>Runs one program to its end and keeps what it said.</summary>
public sealed record ServerCommand(int ExitCode, string Output)
{
    /// <summary>Whether the program succeeded.</summary>
    public bool Succeeded => ExitCode == 0;

    /// <summary>The last line the program said, which is where PostgreSQL's programs put the reason.</summary>
    public string LastLine =>
        Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).LastOrDefault("");

    /// <summary>Runs a program in a folder, without the PG* variables of whoever started us.</summary>
    public static async Task<ServerCommand> Run(
        string program, IEnumerable<string> arguments, string folder, CancellationToken cancel)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("PG", StringComparison.Ordinal)).ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["LC_ALL"] = "C";
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync(cancel);
        var errors = process.StandardError.ReadToEndAsync(cancel);
        await process.WaitForExitAsync(cancel);
        return new ServerCommand(process.ExitCode, await output + await errors);
    }
}
