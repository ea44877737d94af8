using System.Diagnostics;
using System.Globalization;
using TalentHub.Platform.Store.Clusters;

namespace TalentHub.Testing.Processes;

/// <summary>One process of the product on a free port, as its operator starts it; gone when the test process is, however that ends.</summary>
public sealed class ProductProcess : IAsyncDisposable
{
    /// <summary>Says the program's id, and kills it when our end of the pipe closes, which the kernel does even after SIGKILL.</summary>
    private const string Keeper = """
        log=$1; shift
        "$@" < /dev/null > "$log" 2>&1 &
        echo $!
        cat > /dev/null
        kill -9 $! 2> /dev/null
        """;

    private static readonly HttpClient Probe = new() { Timeout = TimeSpan.FromSeconds(5) };
    private readonly Process _keeper;
    private readonly string _log;
    private readonly int _id;

    private ProductProcess(Process keeper, int id, Uri address, string log) => (_keeper, _id, Address, _log) = (keeper, id, address, log);

    /// <summary>Where it listens.</summary>
    public Uri Address { get; }

    /// <summary>What it wrote so far.</summary>
    public string Log => File.Exists(_log) ? File.ReadAllText(_log) : "";

    /// <summary>From start to ready, once <see cref="Ready"/> has ended.</summary>
    public TimeSpan ReadyAfter { get; private set; }

    /// <summary>Whether the process lives.</summary>
    public bool Lives => Directory.Exists($"/proc/{_id}") && !Stat().Contains(") Z ", StringComparison.Ordinal);

    /// <summary>Resident memory in MiB.</summary>
    public double ResidentMiB => Status("VmRSS");

    /// <summary>The most resident memory so far, in MiB.</summary>
    public double PeakMiB => Status("VmHWM");

    /// <summary>Starts the build output of a host beside the running tests' own.</summary>
    /// <param name="folder">The host's folder under the root: <c>silo-host</c> or <c>api</c>.</param>
    /// <param name="program">The assembly's name.</param>
    /// <param name="log">The file that takes its output.</param>
    /// <param name="settings">Configuration, as environment variables.</param>
    /// <param name="arguments">Arguments beside <c>--urls</c>.</param>
    public static async Task<ProductProcess> Start(
        string folder, string program, string log, IEnumerable<KeyValuePair<string, string>> settings, params string[] arguments)
    {
        var output = new DirectoryInfo(AppContext.BaseDirectory);
        var root = output.Parent!.Parent!.Parent!.Parent!.Parent!.FullName;
        var assembly = Path.Combine(root, folder, "bin", output.Parent!.Name, output.Name, program + ".dll");
        var address = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{FreePort.Any()}"));
        var start = new ProcessStartInfo("sh", ["-c", Keeper, "keeper", log, "dotnet", assembly, "--urls", address.ToString(), .. arguments])
        {
            UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true, WorkingDirectory = Path.Combine(root, folder),
        };
        foreach (var (name, value) in settings.Prepend(new("ASPNETCORE_ENVIRONMENT", "Production")))
        {
            start.Environment[name] = value;
        }

        var keeper = Process.Start(start)!;
        var id = int.Parse((await keeper.StandardOutput.ReadLineAsync())!, CultureInfo.InvariantCulture);
        return new(keeper, id, address, log);
    }

    /// <summary>Waits until it answers that it is ready.</summary>
    /// <exception cref="InvalidOperationException">It ended, or is not ready within two minutes; its output is in the message.</exception>
    public async Task<ProductProcess> Ready(CancellationToken cancel = default)
    {
        var watch = Stopwatch.StartNew();
        while (!await Answers(cancel))
        {
            if (!Lives || watch.Elapsed > TimeSpan.FromMinutes(2))
            {
                throw new InvalidOperationException($"Not ready after {watch.Elapsed.TotalSeconds:N0} s:\n{Log[^Math.Min(4000, Log.Length)..]}");
            }

            await Task.Delay(TimeSpan.FromMilliseconds(100), TimeProvider.System, cancel);
        }

        ReadyAfter = watch.Elapsed;
        return this;
    }

    /// <summary>SIGKILL: no goodbye.</summary>
    public void Kill() => Process.Start("kill", ["-9", _id.ToString(CultureInfo.InvariantCulture)])!.WaitForExit();

    /// <summary>SIGTERM, and waits until it has ended.</summary>
    public async Task Stop()
    {
        Process.Start("kill", ["-15", _id.ToString(CultureInfo.InvariantCulture)])!.WaitForExit();
        var watch = Stopwatch.StartNew();
        while (Lives && watch.Elapsed < TimeSpan.FromSeconds(30))
        {
            await Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System);
        }
    }

    /// <summary>Ends it, hard when it still lives.</summary>
    public async ValueTask DisposeAsync()
    {
        _keeper.StandardInput.Close();
        await _keeper.WaitForExitAsync();
        _keeper.Dispose();
    }

    private async Task<bool> Answers(CancellationToken cancel)
    {
        try
        {
            using var answer = await Probe.GetAsync(new Uri(Address, "/health/ready"), cancel);
            return answer.IsSuccessStatusCode;
        }
        catch (Exception e) when (e is HttpRequestException || (e is TaskCanceledException && !cancel.IsCancellationRequested))
        {
            return false;
        }
    }

    private string Stat() => File.ReadAllText($"/proc/{_id}/stat");

    private double Status(string name) =>
        double.Parse(
            File.ReadLines($"/proc/{_id}/status").Single(line => line.StartsWith(name + ":", StringComparison.Ordinal))
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2], CultureInfo.InvariantCulture) / 1024;
}
