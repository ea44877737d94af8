using System.Diagnostics.Metrics;

namespace TalentHub.Platform.Hosting.Telemetry;

/// <summary>What operators watch. Tags are names of commands, jobs and problems, never of people.</summary>
public sealed class PlatformMetrics
{
    /// <summary>The meter's name.</summary>
    public const string MeterName = "TalentHub";

    private readonly Counter<long> _commits;
    private readonly Histogram<double> _commitSeconds;
    private readonly Counter<long> _refusals;
    private readonly Histogram<double> _jobSeconds;
    private IReadOnlyDictionary<string, long> _outbox = new Dictionary<string, long>(StringComparer.Ordinal);

    /// <summary>Makes the instruments.</summary>
    public PlatformMetrics(IMeterFactory factory)
    {
        var meter = factory.Create(MeterName);
        _commits = meter.CreateCounter<long>("talenthub.commits", description: "Commands committed");
        _commitSeconds = meter.CreateHistogram<double>("talenthub.commit.duration", "s", "From the decision to the commit");
        _refusals = meter.CreateCounter<long>("talenthub.refusals", description: "Commands refused, by code");
        _jobSeconds = meter.CreateHistogram<double>("talenthub.job.duration", "s", "Runs of jobs");
        meter.CreateObservableGauge("talenthub.outbox", Outbox, description: "Mails that are not sent, by state");
    }

    /// <summary>A command was committed.</summary>
    public void Committed(string command, TimeSpan duration)
    {
        _commits.Add(1, new KeyValuePair<string, object?>("command", command));
        _commitSeconds.Record(duration.TotalSeconds, new KeyValuePair<string, object?>("command", command));
    }

    /// <summary>A command was refused.</summary>
    public void Refused(string code) => _refusals.Add(1, new KeyValuePair<string, object?>("code", code));

    /// <summary>A job ran to its end or failed.</summary>
    public void JobRan(string job, bool failed, TimeSpan duration) => _jobSeconds.Record(
        duration.TotalSeconds, new KeyValuePair<string, object?>("job", job), new KeyValuePair<string, object?>("failed", failed));

    /// <summary>How many mails are in each state but sent.</summary>
    public void OutboxHolds(IReadOnlyDictionary<string, long> byState) => Volatile.Write(ref _outbox, byState);

    private IEnumerable<Measurement<long>> Outbox() =>
        Volatile.Read(ref _outbox).Select(s => new Measurement<long>(s.Value, new KeyValuePair<string, object?>("state", s.Key)));
}
