namespace TalentHub.Benchmarks;

/// <summary>The command.</summary>
public sealed record BenchStep(int Number, string Label);
