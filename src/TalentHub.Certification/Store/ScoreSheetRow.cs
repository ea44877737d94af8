using TalentHub.Certification.Domain.Scores;
using TalentHub.Organisations.Domain;

namespace TalentHub.Certification.Store;

/// <summary>A candidate on a page of the score sheet.</summary>
/// <param name="Ticket">The ticket number.</param>
/// <param name="Name">The name.</param>
/// <param name="OccupationCode">The occupation.</param>
/// <param name="Level">The level.</param>
/// <param name="Result">What the sealed scores come to.</param>
/// <param name="Scores">What was entered, by subject: points, Absent, Violation or Deferred.</param>
public sealed record ScoreSheetRow(
    string Ticket, string Name, string OccupationCode, SkillLevel Level, string? Result, IReadOnlyDictionary<string, string> Scores)
{
    /// <summary>Subjects whose score comes from an earlier batch, in which another part was deferred.</summary>
    public IReadOnlyList<string> Carried { get; init; } = [];

    /// <summary>Whether the batch takes a score for a subject: none for what is deferred or carried over.</summary>
    public bool Takes(string subject) => !Carried.Contains(subject) && Scores.GetValueOrDefault(subject) != nameof(ScoreMark.Deferred);
}
