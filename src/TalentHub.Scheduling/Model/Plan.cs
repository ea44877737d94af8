namespace TalentHub.Scheduling.Model;

/// <summary>What the planner found.</summary>
public sealed record Plan(IReadOnlyList<Sitting> Sittings, IReadOnlyList<Unplaced> Unplaced);
