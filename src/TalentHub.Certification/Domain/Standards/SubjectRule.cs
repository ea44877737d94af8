namespace TalentHub.Certification.Domain.Standards;

/// <summary>One subject of a level in a standard edition.</summary>
/// <param name="Level">The level it belongs to.</param>
/// <param name="Method">The method of assessment it belongs to.</param>
/// <param name="Subject">The subject.</param>
/// <param name="FullMark">The highest score; 0 is the lowest.</param>
/// <param name="PassMark">The lowest score that passes, inclusive.</param>
/// <param name="Decimals">How many decimal places a score may have.</param>
/// <param name="Minutes">How long it takes.</param>
/// <param name="CandidatesPerAssessor">How many candidates one assessor may watch at a time (practice and review).</param>
public sealed record SubjectRule(
    SkillLevel Level, AssessmentMethod Method, ExamSubject Subject, decimal FullMark, decimal PassMark, int Decimals, int Minutes, int CandidatesPerAssessor);
