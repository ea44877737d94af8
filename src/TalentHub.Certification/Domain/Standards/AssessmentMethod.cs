namespace TalentHub.Certification.Domain.Standards;

/// <summary>How candidates are judged.</summary>
public enum AssessmentMethod
{
    /// <summary>Examination: theory and practice, with a panel review at the two upper levels.</summary>
    Examination,

    /// <summary>Direct recognition by evaluation form (直接认定), for workers of an employer under its own filing.</summary>
    Evaluation,
}
