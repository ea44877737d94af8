using System.Globalization;

namespace TalentHub.Benchmarks;

/// <summary>One line of the report: what was measured, its value, the goal it is held against.</summary>
/// <param name="What">What was measured.</param>
/// <param name="Value">The value.</param>
/// <param name="Unit">Its unit; a ratio compares two things measured in turns in one run.</param>
/// <param name="Goal">The goal.</param>
/// <param name="AtLeast">Whether the value must reach the goal, otherwise it must not exceed it.</param>
/// <param name="Detail">What the value was made from.</param>
public sealed record Measure(string What, double Value, string Unit, double Goal, bool AtLeast, string Detail)
{
    /// <summary>Whether the goal is met.</summary>
    public bool Met => AtLeast ? Value >= Goal : Value <= Goal;

    /// <summary>The middle one of some values.</summary>
    public static double Median(IReadOnlyCollection<double> values) => values.Order().ElementAt(values.Count / 2);

    /// <inheritdoc/>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{(Met ? "met" : "NOT MET"),-8} {What,-58} {Value,9:0.00} {Unit,-6} ({(AtLeast ? ">=" : "<=")} {Goal}) {Detail}");
}
