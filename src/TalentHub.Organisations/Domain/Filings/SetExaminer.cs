using TalentHub.People.Domain.Persons;
using TalentHub.Platform.Domain.Identifiers;

namespace TalentHub.Organisations.Domain.Filings;

/// <summary>Adds an examiner, or replaces what is known of one. The person is named by name and document, as on the card.</summary>
/// <param name="Person">Who; registered in the same commit when not known yet.</param>
/// <param name="Grade">The grade.</param>
/// <param name="CertificateNumber">The number of the examiner's card.</param>
/// <param name="Occupations">What the examiner is qualified in.</param>
/// <param name="Levels">The levels the examiner may assess, within those of the grade.</param>
/// <param name="ValidFrom">The first day of the card.</param>
/// <param name="ValidTo">The last day of the card, inclusive.</param>
public sealed record SetExaminer(
    PersonEntry Person, ExaminerGrade Grade, string CertificateNumber, IReadOnlyList<OccupationCode> Occupations,
    IReadOnlyList<SkillLevel> Levels, DateOnly ValidFrom, DateOnly ValidTo)
{
    /// <summary>The examiner under the id of the person.</summary>
    public Examiner As(Guid personId) => new(personId, Grade, CertificateNumber, Occupations, Levels, ValidFrom, ValidTo);
}
