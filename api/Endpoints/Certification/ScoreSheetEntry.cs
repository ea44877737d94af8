using TalentHub.Certification.Domain.Standards;
using TalentHub.Certification.Store;
using TalentHub.Organisations.Domain;

namespace TalentHub.Api.Endpoints.Certification;

/// <summary>A candidate of a score sheet with every subject that counts.</summary>
/// <param name="Ticket">The ticket number.</param>
/// <param name="Name">The candidate.</param>
/// <param name="OccupationCode">The occupation.</param>
/// <param name="Level">The level.</param>
/// <param name="Result">What the sealed scores come to; null before.</param>
/// <param name="KeptFrom">Whether the caller has no hand in this candidate's scores: the caller's own, or of whom the caller must keep away.</param>
/// <param name="Scores">One line for each subject of the candidate's level, entered or not.</param>
public sealed record ScoreSheetEntry(
    string Ticket, string Name, string OccupationCode, SkillLevel Level, string? Result, bool KeptFrom, IReadOnlyList<SubjectScore> Scores)
{
    /// <summary>The entry of a row of the sheet.</summary>
    public static ScoreSheetEntry Of(ScoreSheetRow row, bool keptFrom, IReadOnlyList<SubjectRule> subjects) =>
        new(row.Ticket, row.Name, row.OccupationCode, row.Level, row.Result, keptFrom, [.. subjects.Select(s => Of(row, s.Subject))]);

    private static SubjectScore Of(ScoreSheetRow row, ExamSubject subject) =>
        SubjectScore.Of(subject, row.Scores.GetValueOrDefault(subject.ToString())) with { Carried = row.Carried.Contains(subject.ToString()) };
}
