using System.Diagnostics;

namespace TalentHub.EndToEnd.Tests;

/// <summary>One process of the product, started from its build as an administrator would start it.</summary>
internal sealed class Service : IAsyncDisposable
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(120);
    private static readonly TimeSpan StopLimit = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);
    private readonly Process _process;
    private readonly Task _log;
    private readonly string _logFile;

    private Service(Process process, string logFile) =>
        (_process, _logFile, _log) = (process, logFile, CopyLog(process.StandardOutput, logFile));

    /// <summary>Starts a project of the repository and waits until it says that it is ready.</summary>
    /// <param name="project">Its folder below the root.</param>
    /// <param name="program">Its assembly.</param>
    /// <param name="address">Where it is to listen.</param>
    /// <param name="data">The data folder; the log lies there too.</param>
    /// <param name="connectionString">The database.</param>
    /// <param name="more">Other options.</param>
    /// <exception cref="InvalidOperationException">It ended or is not ready in time; the message holds the end of its log.</exception>
    internal static async Task<Service> Start(
        string project, string program, Uri address, string data, string connectionString, params string[] more)
    {
        var folder = Path.Combine(Build.Root, project);
        var start = new ProcessStartInfo(
            "dotnet", [Path.Combine(folder, "bin", Build.Configuration, Build.Framework, program + ".dll"), "--data", data, "--urls", address.ToString(), .. more])
        {
            WorkingDirectory = folder, RedirectStandardOutput = true, UseShellExecute = false,
        };
        start.Environment["ConnectionStrings__TalentHub"] = connectionString;
        var service = new Service(Process.Start(start)!, Path.Combine(data, program + ".log"));
        await service.Ready(new Uri(address, "/health/ready"));
        return service;
    }

    /// <summary>Asks the process to end, as a service manager does, and waits for it.</summary>
    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            using var signal = Process.Start("kill", ["-TERM", $"{_process.Id}"]);
            await Task.WhenAny(_process.WaitForExitAsync(), Task.Delay(StopLimit));
            _process.Kill(entireProcessTree: true);
        }

        await _log;
        _process.Dispose();
    }

    private async Task Ready(Uri health)
    {
        using var http = new HttpClient();
        var start = Stopwatch.GetTimestamp();
        while (!await Answers(http, health))
        {
            if (_process.HasExited || Stopwatch.GetElapsedTime(start) > StartLimit)
            {
                await DisposeAsync();
                throw new InvalidOperationException(
                    $"{Path.GetFileName(_logFile)}: not ready.\n{string.Join('\n', File.ReadLines(_logFile).TakeLast(20))}");
            }

            await Task.Delay(Pause);
        }
    }

    private static async Task<bool> Answers(HttpClient http, Uri health)
    {
        try
        {
            using var answer = await http.GetAsync(health);
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static async Task CopyLog(StreamReader from, string to)
    {
        await using var file = File.CreateText(to);
        while (await from.ReadLineAsync() is { } line)
        {
            await file.WriteLineAsync(line);
            await file.FlushAsync();
        }
    }
}
