using TalentHub.Api.Endpoints.People;
using TalentHub.Organisations.Domain;
using TalentHub.Organisations.Domain.Filings;
using TalentHub.Platform.Domain.Identifiers;

namespace TalentHub.Api.Endpoints.Organisations;

/// <summary>An examiner as a body names one: the person by name and document, and what stands on the card.</summary>
/// <param name="Person">Who; registered at once when not known yet.</param>
/// <param name="Grade">The grade.</param>
/// <param name="CertificateNumber">The number of the card.</param>
/// <param name="Occupations">The occupations' codes.</param>
/// <param name="Levels">The levels the examiner may assess.</param>
/// <param name="ValidFrom">The first day of the card.</param>
/// <param name="ValidTo">The last day of the card, inclusive.</param>
public sealed record NewExaminer(
    PersonInput Person, ExaminerGrade Grade, string CertificateNumber, IReadOnlyList<OccupationCode> Occupations,
    IReadOnlyList<SkillLevel> Levels, DateOnly ValidFrom, DateOnly ValidTo);
