using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Platform.Domain.Calendar;

/// <summary>Why working days cannot be counted.</summary>
public static class CalendarProblem
{
    /// <summary>A span of days that is turned round, or longer than what is answered at once.</summary>
    public static readonly ProblemType SpanUnfit = new(
        "calendar.span-unfit", ProblemKind.Invalid,
        "截止日期应不早于起始日期，且一次最多查询{most}天。请调整后重试。",
        "The last day must not lie before the first, and at most {most} days are answered at once. Change the days and try again.");

    /// <summary>The holidays of a year are not known.</summary>
    public static readonly ProblemType YearMissing = new(
        "calendar.year-missing", ProblemKind.Conflict,
        "没有{year}年的节假日安排，无法计算工作日；请管理员录入国务院办公厅公布的{year}年安排后重试。",
        "The holidays of {year} are not known, so working days cannot be counted; have an administrator add the arrangement of {year}, then repeat.");
}
