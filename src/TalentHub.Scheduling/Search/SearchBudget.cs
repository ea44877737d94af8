namespace TalentHub.Scheduling.Search;

/// <summary>How much a search may spend: steps, which give the same result for a seed everywhere, or seconds of a clock.</summary>
/// <param name="Steps">Proposed changes; <see cref="long.MaxValue"/> where the clock decides.</param>
/// <param name="Seconds">Seconds; infinite where the steps decide.</param>
/// <param name="Clock">Seconds spent so far: of the processor for measuring, of the wall where a person waits.</param>
public sealed record SearchBudget(long Steps, double Seconds, Func<double> Clock)
{
    /// <summary>Seconds that were spent before the clock began, by a process that was killed.</summary>
    internal double Before { get; init; }

    /// <summary>A number of steps.</summary>
    public static SearchBudget OfSteps(long steps) => new(steps, double.PositiveInfinity, static () => 0);

    /// <summary>A span of a clock.</summary>
    public static SearchBudget OfSeconds(double seconds, Func<double> clock) => new(long.MaxValue, seconds, clock);

    /// <summary>The share that is spent, from 0 to 1.</summary>
    internal double Spent(long steps) => Math.Min(1, Math.Max((double)steps / Steps, (Before + Clock()) / Seconds));
}
