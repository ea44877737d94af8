namespace TalentHub.Certification.Domain.Planning;

/// <summary>What a change would do: broken rules and cost before it and after it.</summary>
public sealed record PlanTrial(PlanQuality Before, PlanQuality After);
