namespace TalentHub.Scheduling.Evaluation.Vebs;

/// <summary>One component of the objective.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Weight">What one costs.</param>
/// <param name="Value">How many there are.</param>
/// <param name="LowerBound">No plan that schedules every part has fewer.</param>
public sealed record VebsComponent(string Name, long Weight, long Value, long LowerBound)
{
    /// <summary>By how much of the bound the value lies above it; null where the bound is nothing.</summary>
    public double? Gap => LowerBound == 0 ? null : (double)(Value - LowerBound) / LowerBound;
}
