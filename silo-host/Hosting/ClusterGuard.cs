using TalentHub.Platform.Store.Clusters;

namespace TalentHub.SiloHost.Hosting;

/// <summary>Starts the private cluster again, on its port, when its server was killed.</summary>
public sealed partial class ClusterGuard(PrivateCluster cluster, TimeProvider time, ILogger<ClusterGuard> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            if (!cluster.Running)
            {
                ServerGone(logger);
                if (await cluster.Restart(stoppingToken) is { } problem)
                {
                    NotRestarted(logger, problem.English);
                }
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The PostgreSQL server is gone; starting it again.")]
    private static partial void ServerGone(ILogger logger);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Problem}")]
    private static partial void NotRestarted(ILogger logger, string problem);
}
