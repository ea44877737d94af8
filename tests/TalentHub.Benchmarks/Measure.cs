namespace TalentHub.Benchmarks;

/// <summary>One line of the report: what was measured, its value, the goal it is held against.</summary>
public sealed record Measure(string What, double Value, string Unit, string Goal, bool Met, string Detail);
