namespace TalentHub.Certification.Domain.Planning;

/// <summary>What the evaluator says of a plan.</summary>
/// <param name="Violations">Broken rules, H1 to H19, with how often; none for a plan that may be published.</param>
/// <param name="Cost">The weighted sum of the components.</param>
/// <param name="Bound">No plan costs less.</param>
/// <param name="Unplaced">Parts without a place.</param>
/// <param name="Components">The cost in parts.</param>
public sealed record PlanQuality(
    IReadOnlyDictionary<string, int> Violations, long Cost, long Bound, int Unplaced, IReadOnlyList<PlanComponent> Components)
{
    /// <summary>The first broken rule; null for a sound plan.</summary>
    public string? Violation => Violations.Count == 0 ? null : string.Join(", ", Violations.Keys);

    /// <summary>The broken rules.</summary>
    public IReadOnlyList<PlanRule> Broken => [.. Violations.Keys.Select(Enum.Parse<PlanRule>)];

    /// <summary>Rules that are broken more often than in another plan, with how much more often.</summary>
    public IReadOnlyDictionary<string, int> Beyond(PlanQuality other) => Violations
        .Select(rule => (rule.Key, More: rule.Value - other.Violations.GetValueOrDefault(rule.Key))).Where(rule => rule.More > 0)
        .ToDictionary(rule => rule.Key, rule => rule.More, StringComparer.Ordinal);

    /// <summary>Whether this plan is to be taken before the other: sound, then complete, then cheap.</summary>
    public bool IsBetterThan(PlanQuality? other) =>
        other is null || (Violations.Count > 0, Unplaced, Cost).CompareTo((other.Violations.Count > 0, other.Unplaced, other.Cost)) < 0;
}
