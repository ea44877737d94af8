using TalentHub.Platform.Store.Commits;

namespace TalentHub.Platform.Hosting.Telemetry;

/// <summary>Counts and times commits.</summary>
public sealed class CommitMeter(PlatformMetrics metrics, TimeProvider time) : ICommitProbe
{
    private readonly AsyncLocal<long> _decided = new();

    /// <inheritdoc/>
    public void Reached(CommitStep step, string command)
    {
        if (step == CommitStep.Decided)
        {
            _decided.Value = time.GetTimestamp();
        }
        else if (step == CommitStep.Committed)
        {
            metrics.Committed(command, time.GetElapsedTime(_decided.Value));
        }
    }
}
