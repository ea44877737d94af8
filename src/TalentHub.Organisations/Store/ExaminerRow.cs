using TalentHub.Organisations.Domain.Filings;

namespace TalentHub.Organisations.Store;

/// <summary>An examiner of a body as lists show one.</summary>
public sealed class ExaminerRow
{
    /// <summary>The body.</summary>
    public Guid BodyId { get; init; }

    /// <summary>Who.</summary>
    public Guid PersonId { get; init; }

    /// <summary>The grade.</summary>
    public ExaminerGrade Grade { get; init; }

    /// <summary>The number of the card.</summary>
    public required string CertificateNumber { get; init; }

    /// <summary>The occupations' codes.</summary>
    public required string[] Occupations { get; init; }

    /// <summary>The levels, 1 to 5.</summary>
    public required int[] Levels { get; init; }

    /// <summary>The first day of the card.</summary>
    public DateOnly ValidFrom { get; init; }

    /// <summary>The last day of the card, inclusive.</summary>
    public DateOnly ValidTo { get; init; }
}
