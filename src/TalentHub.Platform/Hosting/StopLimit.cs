using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace TalentHub.Platform.Hosting;

/// <summary>
/// Ends a host that does not come to its end by itself: a silo whose database has gone before it would wait for minutes to be taken off the
/// membership, longer than container engines and systemd wait for theirs. What was committed stays, and the next start goes on.
/// </summary>
public sealed partial class StopLimit(IHostApplicationLifetime lifetime, TimeProvider time, ILogger<StopLimit> logger, Action<int> exit) : IHostedService, IDisposable
{
    /// <summary>From being asked to stop; hosts give their services 30 seconds.</summary>
    public static readonly TimeSpan Limit = TimeSpan.FromSeconds(45);

    private CancellationTokenRegistration _stopping;
    private ITimer? _timer;

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken)
    {
        _stopping = lifetime.ApplicationStopping.Register(() => _timer = time.CreateTimer(_ => End(), state: null, Limit, Timeout.InfiniteTimeSpan));
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public void Dispose()
    {
        _stopping.Dispose();
        _timer?.Dispose();
    }

    private void End()
    {
        NotStopped(logger, Limit.TotalSeconds);
        exit(StartupRefusal.MayPassExitCode);
    }

    [LoggerMessage(LogLevel.Warning, "Not stopped after {Seconds} seconds; ending as it is.")]
    private static partial void NotStopped(ILogger logger, double seconds);
}
