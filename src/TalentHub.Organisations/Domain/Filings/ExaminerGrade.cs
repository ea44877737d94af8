namespace TalentHub.Organisations.Domain.Filings;

/// <summary>The grades of examiners; each may assess the levels of its dated setting.</summary>
public enum ExaminerGrade
{
    /// <summary>考评员.</summary>
    Examiner,

    /// <summary>高级考评员.</summary>
    SeniorExaminer,
}
