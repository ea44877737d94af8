namespace TalentHub.Scheduling.Checking;

/// <summary>A broken rule and where.</summary>
public sealed record Violation(PlanRule Rule, string Where);
