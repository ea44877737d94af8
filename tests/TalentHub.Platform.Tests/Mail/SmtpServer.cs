using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using System.Threading.Channels;

namespace TalentHub.Platform.Tests.Mail;

/// <summary>A real mail server on a port of its own: Debian's python3-aiosmtpd with the behaviour of <c>smtp_server.py</c>.</summary>
internal sealed class SmtpServer : IAsyncDisposable
{
    private readonly Process _process;
    private readonly Channel<Received> _received = Channel.CreateUnbounded<Received>();

    private SmtpServer(Process process, int port) => (_process, Port) = (process, port);

    internal int Port { get; }

    internal static async Task<SmtpServer> Start()
    {
        // Debian's module belongs to Debian's interpreter, which need not be the first on the path.
        var python = File.Exists("/usr/bin/python3") ? "/usr/bin/python3" : "python3";
        var process = Process.Start(new ProcessStartInfo(python, [Path.Combine(AppContext.BaseDirectory, "Mail", "smtp_server.py")])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        })!;
        var port = await process.StandardOutput.ReadLineAsync()
            ?? throw new InvalidOperationException("The test mail server did not start: install python3-aiosmtpd.");
        var server = new SmtpServer(process, int.Parse(port, CultureInfo.InvariantCulture));
        _ = server.Read();
        return server;
    }

    /// <summary>The next mail that the server took.</summary>
    internal async Task<Received> Next(CancellationToken cancel) => await _received.Reader.ReadAsync(cancel);

    internal int Waiting => _received.Reader.Count;

    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private async Task Read()
    {
        while (await _process.StandardOutput.ReadLineAsync() is { } line)
        {
            await _received.Writer.WriteAsync(JsonSerializer.Deserialize<Received>(line, JsonSerializerOptions.Web)!);
        }
    }

    internal sealed record Received(string To, string Id, string Subject, string Body);
}
