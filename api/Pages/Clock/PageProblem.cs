using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Api.Pages.Clock;

/// <summary>What can be wrong with the form that moves the demonstration clock.</summary>
public static class PageProblem
{
    /// <summary>No number of days.</summary>
    public static readonly ProblemType DaysInvalid = new(
        "clock.days-invalid", ProblemKind.Invalid,
        "工作日数应为 1 至 {most} 的整数，请重新填写。",
        "The number of working days must be a whole number from 1 to {most}; enter it again.");

    /// <summary>No date or no time.</summary>
    public static readonly ProblemType InstantInvalid = new(
        "clock.instant-invalid", ProblemKind.Invalid,
        "日期或时间的格式不正确。请填写有效日期，时间按 24 小时制填写，例如 09:00。",
        "The date or the time has the wrong form. Enter a valid date, and a time such as 09:00.");

    /// <summary>The box is not ticked.</summary>
    public static readonly ProblemType NotConfirmed = new(
        "clock.not-confirmed", ProblemKind.Invalid,
        "演示时钟前进后不能退回。请勾选确认后重新提交。",
        "The demonstration clock never moves back. Tick the box and send the form again.");
}
