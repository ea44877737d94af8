namespace TalentHub.Scheduling.Evaluation.Itc2007;

/// <summary>What a timetable breaks, and what it costs, by kind.</summary>
/// <param name="Violations">How often each hard rule is broken.</param>
/// <param name="Costs">Each kind of inconvenience, weighted.</param>
public sealed record ExamReport(IReadOnlyDictionary<string, int> Violations, IReadOnlyDictionary<string, long> Costs)
{
    /// <summary>No hard rule is broken.</summary>
    public bool Feasible => Violations.Values.All(count => count == 0);

    /// <summary>The sum of the costs.</summary>
    public long Cost => Costs.Values.Sum();
}
