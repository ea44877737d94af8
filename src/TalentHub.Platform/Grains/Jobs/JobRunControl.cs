namespace TalentHub.Platform.Grains.Jobs;

/// <summary>What people asked of a run; how far it got is in its row, which its worker writes.</summary>
public sealed record JobRunControl
{
    /// <summary>When it was last asked to stop.</summary>
    public DateTimeOffset? CancelledAt { get; init; }

    /// <summary>When it was last taken up again by hand.</summary>
    public DateTimeOffset? RestartedAt { get; init; }
}
