using Hangfire.Server;

namespace TalentHub.Platform.Hosting.Telemetry;

/// <summary>Times the runs of Hangfire's jobs.</summary>
public sealed class JobMeter(PlatformMetrics metrics, TimeProvider time) : IServerFilter
{
    private const string Started = "talenthub-started";

    /// <inheritdoc/>
    public void OnPerforming(PerformingContext context) => context.Items[Started] = time.GetTimestamp();

    /// <inheritdoc/>
    public void OnPerformed(PerformedContext context) => metrics.JobRan(
        context.BackgroundJob.Job.Type.Name, context.Exception is not null, time.GetElapsedTime((long)context.Items[Started]));
}
