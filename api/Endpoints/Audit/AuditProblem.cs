using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Api.Endpoints.Audit;

/// <summary>Why a question about the audit log is refused.</summary>
public static class AuditProblem
{
    /// <summary>No such entry within the reader's scope.</summary>
    public static readonly ProblemType NotFound = new(
        "audit.entry-not-found", ProblemKind.NotFound,
        "未找到该审计记录，或您无权查看。请从审计日志中选择。",
        "There is no such entry in the audit log, or it is not yours to see. Choose one from the log.");
}
