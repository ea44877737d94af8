namespace TalentHub.Certification.Domain.Standards;

/// <summary>One dated edition of the standard (or of an enterprise's own specification) of an occupation.</summary>
/// <param name="Id">The edition; a batch keeps the one it began under.</param>
/// <param name="OccupationCode">The occupation's code at the time of reading.</param>
/// <param name="OccupationName">The occupation's name as certificates print it.</param>
/// <param name="Title">The document's title or number.</param>
/// <param name="ValidFrom">First day.</param>
/// <param name="ValidTo">Last day; open when null.</param>
/// <param name="Rules">All subjects of all levels and methods.</param>
public sealed record StandardEdition(
    Guid Id, string OccupationCode, string OccupationName, string Title, DateOnly ValidFrom, DateOnly? ValidTo, IReadOnlyList<SubjectRule> Rules)
{
    /// <summary>The subjects of a level by a method, in the order in which they are taken; empty when the edition does not provide for it.</summary>
    public IReadOnlyList<SubjectRule> SubjectsOf(SkillLevel level, AssessmentMethod method) =>
        [.. Rules.Where(r => r.Level == level && r.Method == method).OrderBy(r => r.Subject)];
}
