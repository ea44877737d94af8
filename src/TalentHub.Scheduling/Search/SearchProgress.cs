namespace TalentHub.Scheduling.Search;

/// <summary>Where a search stands.</summary>
/// <param name="Share">Of its budget, from 0 to 1.</param>
/// <param name="Steps">Changes proposed so far.</param>
/// <param name="Cost">Of the present solution.</param>
/// <param name="Best">The lowest cost so far.</param>
/// <param name="Temperature">By how much a change may typically make the solution dearer.</param>
public sealed record SearchProgress(double Share, long Steps, long Cost, long Best, double Temperature);
