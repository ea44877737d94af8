using TalentHub.Platform.Domain.Identifiers;

namespace TalentHub.Organisations.Domain.Filings;

/// <summary>An examiner (考评员) of a body.</summary>
/// <param name="PersonId">Who.</param>
/// <param name="Grade">The grade.</param>
/// <param name="CertificateNumber">The number of the examiner's card.</param>
/// <param name="Occupations">What the examiner is qualified in.</param>
/// <param name="Levels">The levels the examiner may assess, within those of the grade.</param>
/// <param name="ValidFrom">The first day of the card.</param>
/// <param name="ValidTo">The last day of the card, inclusive.</param>
public sealed record Examiner(
    Guid PersonId, ExaminerGrade Grade, string CertificateNumber, IReadOnlyList<OccupationCode> Occupations,
    IReadOnlyList<SkillLevel> Levels, DateOnly ValidFrom, DateOnly ValidTo);
