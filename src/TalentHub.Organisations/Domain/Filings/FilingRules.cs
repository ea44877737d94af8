namespace TalentHub.Organisations.Domain.Filings;

/// <summary>The numbers a filing is held against on its day, from the dated settings.</summary>
/// <param name="Ceiling">The levels this body may assess at all: by the kind of school; null for others, who have no ceiling.</param>
/// <param name="ValidityYears">How long a filing is valid.</param>
/// <param name="GradeLevels">The levels each grade of examiner may assess.</param>
public sealed record FilingRules(
    IReadOnlyList<SkillLevel>? Ceiling, int ValidityYears, IReadOnlyDictionary<ExaminerGrade, IReadOnlyList<SkillLevel>> GradeLevels);
