namespace TalentHub.Scheduling.Evaluation.Vebs;

/// <summary>What a plan breaks, what it costs, and how far that can be from the best possible.</summary>
/// <param name="Instance">The name of the instance.</param>
/// <param name="Violations">How often each hard rule, H1 to H19, is broken.</param>
/// <param name="Examples">The first few violations of each rule in words.</param>
/// <param name="Unscheduled">Parts that are needed and found no place.</param>
/// <param name="Components">The objective by component.</param>
/// <param name="UpperBound">What a plan known to exist costs, where one is known.</param>
public sealed record VebsReport(
    string Instance, IReadOnlyDictionary<string, int> Violations, IReadOnlyList<string> Examples, int Unscheduled, IReadOnlyList<VebsComponent> Components,
    long? UpperBound)
{
    /// <summary>No hard rule is broken.</summary>
    public bool Feasible => Violations.Values.All(count => count == 0);

    /// <summary>The weighted sum of the components.</summary>
    public long Cost => Components.Sum(component => component.Weight * component.Value);

    /// <summary>No plan costs less.</summary>
    public long LowerBound => Components.Sum(component => component.Weight * component.LowerBound);

    /// <summary>By how much of the bound the cost lies above it.</summary>
    public double Gap => LowerBound == 0 ? 0 : (double)(Cost - LowerBound) / LowerBound;
}
