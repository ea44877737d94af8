using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Platform.Domain.Clock;

/// <summary>Why the clock is not moved.</summary>
public static class ClockProblem
{
    /// <summary>A real office lives in real time.</summary>
    public static readonly ProblemType NotADemonstration = new(
        "clock.not-a-demonstration", ProblemKind.Forbidden,
        "本系统不是演示系统，业务时间不能调整。",
        "This is not a demonstration: its clock cannot be moved.");

    /// <summary>Only an administrator moves the clock.</summary>
    public static readonly ProblemType NotForThisRole = new(
        "clock.not-for-this-role", ProblemKind.Forbidden,
        "只有系统管理员可以调整演示时钟；请以管理员身份登录。",
        "Only an administrator moves the demonstration clock; sign in as one.");

    /// <summary>Time does not run backwards, because what happened since would lie in the future.</summary>
    public static readonly ProblemType OnlyForward = new(
        "clock.only-forward", ProblemKind.Invalid,
        "演示时钟只能向前调整：现在是北京时间{now}，请选择更晚的时间。",
        "The demonstration clock only moves forward: it is {now} now in China, choose a later time.");

    /// <summary>A slip of the keyboard could not be taken back.</summary>
    public static readonly ProblemType TooFar = new(
        "clock.too-far", ProblemKind.Invalid,
        "演示时钟每次最多前进{days}天，且不能退回；请分次调整。",
        "The demonstration clock moves at most {days} days at once and never back; move it in steps.");

    /// <summary>The start of a demonstration is set before anything has happened.</summary>
    public static readonly ProblemType AlreadyInUse = new(
        "clock.already-in-use", ProblemKind.Conflict,
        "数据库中已有业务记录，不能再标记为演示系统。请使用空数据库。",
        "The database holds records already and cannot become a demonstration. Use an empty one.");
}
