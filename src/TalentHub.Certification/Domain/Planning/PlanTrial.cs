namespace TalentHub.Certification.Domain.Planning;

/// <summary>What a change would do: broken rules and cost before it and after it.</summary>
public sealed record PlanTrial(PlanQuality Before, PlanQuality After)
{
    /// <summary>Rules that the change breaks, or breaks more often; what is broken already is not its doing.</summary>
    public IReadOnlyList<PlanRule> Worse => [.. After.Beyond(Before).Keys.Select(Enum.Parse<PlanRule>)];
}
