using TalentHub.Platform.Domain.Commands;

namespace TalentHub.Platform.Store.Audit;

/// <summary>Which entries of the log a reader sees: auditor and administrator all, the bureau those about cases, others none.</summary>
public sealed record AuditScope(bool Everything, bool Cases)
{
    /// <summary>The kinds of records that are the system's and no case: users, programs, the clock, runs, mails.</summary>
    public static readonly IReadOnlyList<string> SystemKinds = ["user", "machine-client", "demonstration-clock", "job-run", "mail", "personal-data"];

    /// <summary>The scope of a role.</summary>
    public static AuditScope Of(Role role) => new(
        role is Role.Auditor or Role.Administrator or Role.System,
        role is Role.BureauClerk or Role.BureauReviewer or Role.BureauApprover);
}
