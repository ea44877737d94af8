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

    /// <summary>No time.</summary>
    public static readonly ProblemType TimeInvalid = new(
        "clock.time-invalid", ProblemKind.Invalid,
        "时间的格式不正确。请按 24 小时制填写，例如 09:00。",
        "The time has the wrong form. Enter it on the 24-hour clock, for example 09:00.");

    /// <summary>The box is not ticked.</summary>
    public static readonly ProblemType NotConfirmed = new(
        "clock.not-confirmed", ProblemKind.Invalid,
        "演示时钟前进后不能退回。请勾选确认后重新提交。",
        "The demonstration clock never moves back. Tick the box and send the form again.");
}
