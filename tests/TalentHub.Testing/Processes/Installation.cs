namespace TalentHub.Testing.Processes;

/// <summary>TalentHub as it is run: silos and APIs as processes over one database, with one data folder.</summary>
/// <param name="connectionString">The database; the first silo makes its schema. Null has the silo start a private cluster in the data folder.</param>
/// <param name="settings">Configuration of all processes, as environment variables.</param>
public sealed class Installation(string? connectionString, IEnumerable<KeyValuePair<string, string>>? settings = null) : IAsyncDisposable
{
    private readonly TestFolder _folder = Folder();
    private readonly List<ProductProcess> _processes = [];

    /// <summary>The data folder: keys, credentials, logs.</summary>
    public string Data => _folder.Path;

    /// <summary>Starts a silo and waits until it is ready.</summary>
    /// <param name="demonstration">Whether an empty database becomes a demonstration, with a clock that can be moved.</param>
    /// <param name="cancel">Ends the wait.</param>
    public async Task<ProductProcess> StartSilo(bool demonstration = true, CancellationToken cancel = default) =>
        await (await Start("silo-host", "TalentHub.SiloHost", "--demo", demonstration ? "true" : "false")).Ready(cancel);

    /// <summary>Starts an API and waits until it is ready.</summary>
    public async Task<ProductProcess> StartApi(CancellationToken cancel = default) =>
        await (await Start("api", "TalentHub.Api")).Ready(cancel);

    /// <summary>Ends every process.</summary>
    public async ValueTask DisposeAsync()
    {
        foreach (var process in _processes.AsEnumerable().Reverse())
        {
            await process.DisposeAsync();
        }

        _folder.Dispose();
    }

    private static TestFolder Folder()
    {
        var folder = new TestFolder();

        // A server that root starts runs as another user, who must be able to pass through.
        File.SetUnixFileMode(folder.Path, File.GetUnixFileMode(folder.Path) | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute);
        return folder;
    }

    private async Task<ProductProcess> Start(string folder, string program, params string[] arguments)
    {
        var all = new Dictionary<string, string>(settings ?? [], StringComparer.Ordinal) { ["ConnectionStrings__TalentHub"] = connectionString ?? "" };
        var process = await ProductProcess.Start(folder, program, Path.Combine(Data, $"{folder}-{_processes.Count}.log"), all, ["--data", Data, .. arguments]);
        _processes.Add(process);
        return process;
    }
}
