namespace TalentHub.Scheduling.Vebs.Model;

/// <summary>The time between two sessions in a workshop when the second is of another track.</summary>
/// <param name="From">The track before.</param>
/// <param name="To">The track after.</param>
/// <param name="Minutes">Of working time.</param>
public sealed record Changeover(string From, string To, int Minutes);
