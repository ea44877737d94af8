using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Platform.Domain.States;

/// <summary>Why a move is refused by its table.</summary>
public static class MoveProblem
{
    /// <summary>The record is in a state from which the move does not start.</summary>
    public static readonly ProblemType WrongState = new(
        "state.wrong-state", ProblemKind.Conflict,
        "当前状态为“{state}”，不能执行“{move}”；此操作要求状态为“{needed}”。请刷新页面后再试。",
        "The record is in state \"{state}\", so \"{move}\" is not possible; it needs {needed}. Reload the page and look again.");

    /// <summary>The move exists from this state, but not for the actor's role.</summary>
    public static readonly ProblemType WrongRole = new(
        "state.wrong-role", ProblemKind.Forbidden,
        "角色“{role}”不能执行“{move}”；此操作由“{needed}”办理。",
        "The role \"{role}\" may not do \"{move}\"; it is for {needed}.");

    /// <summary>Maker is never checker: the same person made the record that is to be decided.</summary>
    public static readonly ProblemType MakerIsChecker = new(
        "state.maker-is-checker", ProblemKind.Forbidden,
        "您已办理过前一环节，不能再办理本环节；请由另一位工作人员办理。",
        "You handled an earlier step of this record, so another person must handle this one.");

    /// <summary>A move that needs a reason came without one.</summary>
    public static readonly ProblemType ReasonMissing = new(
        "state.reason-missing", ProblemKind.Invalid,
        "请填写原因。",
        "Give a reason.")
    { Field = "reason" };
}
