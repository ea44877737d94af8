using TalentHub.Certification.Domain.Planning;

namespace TalentHub.Certification.Store;

/// <summary>What the evaluator said of the plan that stands.</summary>
/// <param name="Cost">What it costs.</param>
/// <param name="Bound">No plan costs less.</param>
/// <param name="Components">The cost in parts.</param>
/// <param name="ChangedAt">When it was made or last changed.</param>
public sealed record PlanView(long Cost, long Bound, IReadOnlyList<PlanComponent> Components, DateTimeOffset ChangedAt)
{
    /// <summary>By how much of the bound the plan lies above it.</summary>
    public decimal Gap => Bound == 0 ? 0 : GapOf(Cost, Bound);

    /// <summary>By how much of the bound a cost lies above it, to a hundredth of a percent.</summary>
    internal static decimal GapOf(long cost, long bound) => Math.Round((decimal)(cost - bound) / bound, 4);
}
