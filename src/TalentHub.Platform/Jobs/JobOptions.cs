namespace TalentHub.Platform.Jobs;

/// <summary>How often workers say that they live, and after how long they are thought dead. Technical times, not the field's.</summary>
/// <remarks>Configuration section <c>Jobs</c>.</remarks>
public sealed class JobOptions
{
    /// <summary>The section.</summary>
    public const string Section = "Jobs";

    /// <summary>How often the worker of a run says that it lives.</summary>
    public TimeSpan Heartbeat { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>A running run without a heartbeat for this long is enqueued again.</summary>
    public TimeSpan RunningStale { get; set; } = TimeSpan.FromSeconds(20);

    /// <summary>A queued run that nobody has taken up for this long is enqueued again.</summary>
    public TimeSpan QueuedStale { get; set; } = TimeSpan.FromMinutes(10);
}
