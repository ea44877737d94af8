using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Platform.Store.Commits;

/// <summary>Why a commit itself can be refused.</summary>
public static class CommitProblem
{
    /// <summary>The operation id was used before for something else.</summary>
    public static readonly ProblemType OperationIdReused = new(
        "commit.operation-id-reused", ProblemKind.Conflict,
        "操作编号 {operation} 已用于另一项内容不同的操作，这一次没有执行。请核对内容后再次提交；程序须换用新的操作编号。",
        "Operation id {operation} was used before with another content, so nothing was done this time. Look at it and send it again; a program does so under a new operation id.");

    /// <summary>The answer of the database got lost, so it is not known whether the command took effect.</summary>
    public static readonly ProblemType OutcomeUnknown = new(
        "commit.outcome-unknown", ProblemKind.Unavailable,
        "系统暂时无法确认本次操作是否完成。请用同一操作编号（Idempotency-Key）重试，不会重复办理。",
        "It is not known yet whether this took effect. Repeat it under the same id (Idempotency-Key): nothing is done twice.");

    /// <summary>The record changed in another process between reading and writing.</summary>
    public static readonly ProblemType ChangedMeanwhile = new(
        "commit.changed-meanwhile", ProblemKind.Unavailable,
        "该记录刚刚被另一进程修改。请重试。",
        "The record was changed by another process a moment ago. Try again.");
}
