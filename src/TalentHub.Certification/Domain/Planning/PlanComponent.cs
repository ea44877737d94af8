namespace TalentHub.Certification.Domain.Planning;

/// <summary>One thing that a plan costs.</summary>
/// <param name="Name">Its name, such as <c>siteDays</c>.</param>
/// <param name="Weight">What one of it costs.</param>
/// <param name="Value">How many there are.</param>
/// <param name="LowerBound">No plan has fewer.</param>
public sealed record PlanComponent(string Name, long Weight, long Value, long LowerBound);
