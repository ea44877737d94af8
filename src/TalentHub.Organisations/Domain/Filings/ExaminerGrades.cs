namespace TalentHub.Organisations.Domain.Filings;

/// <summary>How grades of examiners are written.</summary>
public static class ExaminerGrades
{
    /// <summary>The grade as documents, and the settings that follow them, write it.</summary>
    public static string Chinese(this ExaminerGrade grade) => grade switch
    {
        ExaminerGrade.Examiner => "考评员",
        ExaminerGrade.SeniorExaminer => "高级考评员",
    };
}
