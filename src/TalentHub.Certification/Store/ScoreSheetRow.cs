using TalentHub.Organisations.Domain;

namespace TalentHub.Certification.Store;

/// <summary>A candidate on a page of the score sheet.</summary>
/// <param name="Ticket">The ticket number.</param>
/// <param name="Name">The name.</param>
/// <param name="OccupationCode">The occupation.</param>
/// <param name="Level">The level.</param>
/// <param name="Result">What the sealed scores come to.</param>
/// <param name="Scores">What was entered, by subject: points, Absent or Violation.</param>
public sealed record ScoreSheetRow(
    string Ticket, string Name, string OccupationCode, SkillLevel Level, string? Result, IReadOnlyDictionary<string, string> Scores);
