using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Platform.Domain.Calendar;

/// <summary>Why working days cannot be counted.</summary>
public static class CalendarProblem
{
    /// <summary>The holidays of a year are not known.</summary>
    public static readonly ProblemType YearMissing = new(
        "calendar.year-missing", ProblemKind.Conflict,
        "没有{year}年的节假日安排，无法计算工作日；请管理员录入国务院办公厅公布的{year}年安排后重试。",
        "The holidays of {year} are not known, so working days cannot be counted; have an administrator add the arrangement of {year}, then repeat.");
}
