namespace TalentHub.Platform.Grains.Jobs;

/// <summary>The answer to a command about a run.</summary>
public sealed record JobRunControlView(DateTimeOffset? CancelledAt, DateTimeOffset? RestartedAt);
