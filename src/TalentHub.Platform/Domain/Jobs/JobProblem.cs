using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Platform.Domain.Jobs;

/// <summary>Why a command about a job is refused.</summary>
public static class JobProblem
{
    /// <summary>No such run within the caller's scope.</summary>
    public static readonly ProblemType RunNotFound = new(
        "job.run-not-found", ProblemKind.NotFound,
        "未找到该任务，或该任务不属于您的单位。请从任务列表中选择。",
        "There is no such run, or it belongs to another organisation. Choose one from the list of runs.");

    /// <summary>The run is of a kind that this version does not know any more.</summary>
    public static readonly ProblemType KindGone = new(
        "job.kind-gone", ProblemKind.Conflict,
        "本系统的当前版本不再有“{kind}”这种任务，该任务不能继续。请从相应记录重新发起。",
        "This version of the system no longer has runs of the kind {kind}, so this one cannot go on. Start the work again from its record.");

    /// <summary>The same work for the same record is under way.</summary>
    public static readonly ProblemType AlreadyUnderWay = new(
        "job.already-under-way", ProblemKind.Conflict,
        "同一任务正在办理中，不能重复发起。请在任务进度页查看，待其完成后再试。",
        "The same work is under way for this record. Follow it on its progress page and try again once it has ended.");
}
