using TalentHub.Certification.Domain.Planning;

namespace TalentHub.Certification.Store;

/// <summary>What the evaluator said of the plan that stands.</summary>
/// <param name="Cost">What it costs.</param>
/// <param name="Bound">No plan costs less.</param>
/// <param name="Components">The cost in parts.</param>
/// <param name="ChangedAt">When it was made or last changed.</param>
/// <param name="Unplaced">Parts that have no place, or had none when the plan was evaluated, those of batches planned together included.</param>
public sealed record PlanView(long Cost, long Bound, IReadOnlyList<PlanComponent> Components, DateTimeOffset ChangedAt, int Unplaced)
{
    /// <summary>By how much of the bound the plan lies above it; null where a part has no place, or had none and is deferred since, because the bound
    /// is that of whole plans.</summary>
    public decimal? Gap => Unplaced > 0 ? null : Bound == 0 ? 0 : GapOf(Cost, Bound);

    /// <summary>By how much of the bound a cost lies above it, to a hundredth of a percent.</summary>
    internal static decimal GapOf(long cost, long bound) => Math.Round((decimal)(cost - bound) / bound, 4);
}
