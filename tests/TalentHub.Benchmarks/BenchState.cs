namespace TalentHub.Benchmarks;

/// <summary>The state.</summary>
public sealed record BenchState
{
    /// <summary>How many commands were committed.</summary>
    public int Number { get; init; }

    /// <summary>The last label.</summary>
    public string Label { get; init; } = "";

    /// <summary>When.</summary>
    public DateTimeOffset At { get; init; }
}
