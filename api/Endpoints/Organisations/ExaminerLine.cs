using TalentHub.Organisations.Domain;
using TalentHub.Organisations.Domain.Filings;
using TalentHub.Organisations.Store;

namespace TalentHub.Api.Endpoints.Organisations;

/// <summary>An examiner of a body, as one is named when added.</summary>
/// <param name="BodyId">The body.</param>
/// <param name="PersonId">Who.</param>
/// <param name="Name">The name.</param>
/// <param name="Grade">The grade.</param>
/// <param name="CertificateNumber">The number of the card.</param>
/// <param name="Occupations">The occupations' codes.</param>
/// <param name="Levels">The levels the examiner may assess, the lowest first.</param>
/// <param name="ValidFrom">The first day of the card.</param>
/// <param name="ValidTo">The last day of the card, inclusive.</param>
public sealed record ExaminerLine(
    Guid BodyId, Guid PersonId, string? Name, ExaminerGrade Grade, string CertificateNumber, IReadOnlyList<string> Occupations,
    IReadOnlyList<SkillLevel> Levels, DateOnly ValidFrom, DateOnly ValidTo)
{
    /// <summary>The line of a row.</summary>
    public static ExaminerLine Of(ExaminerRow row, string? name) => new(
        row.BodyId, row.PersonId, name, row.Grade, row.CertificateNumber, row.Occupations, [.. row.Levels.OrderDescending().Select(level => (SkillLevel)level)],
        row.ValidFrom, row.ValidTo);
}
