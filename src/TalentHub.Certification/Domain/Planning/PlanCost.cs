namespace TalentHub.Certification.Domain.Planning;

/// <summary>What a plan costs, in short.</summary>
/// <param name="Cost">The weighted sum of what it uses.</param>
/// <param name="Bound">No plan costs less.</param>
/// <param name="Unplaced">Parts without a place.</param>
public sealed record PlanCost(long Cost, long Bound, int Unplaced);
