namespace TalentHub.Certification.Domain.Batches;

/// <summary>The life of an assessment batch, from plan to archive.</summary>
public enum BatchState
{
    /// <summary>Does not exist yet.</summary>
    None,

    /// <summary>The body writes its plan (计划草稿).</summary>
    Draft,

    /// <summary>The plan is with the bureau (计划已报送).</summary>
    Submitted,

    /// <summary>The bureau accepted the plan (计划已受理).</summary>
    Accepted,

    /// <summary>Candidates can be entered (报名中).</summary>
    RegistrationOpen,

    /// <summary>The list of candidates is closed (报名截止).</summary>
    RegistrationClosed,

    /// <summary>Sittings, panels and tickets are fixed (考务已安排).</summary>
    Arranged,

    /// <summary>Candidates are examined and marked (考试评分中).</summary>
    Marking,

    /// <summary>Every score is entered and sealed (成绩已封存).</summary>
    Sealed,

    /// <summary>The results are published for objection (公示中).</summary>
    PublicNotice,

    /// <summary>The results are with the bureau (结果已上报).</summary>
    Reported,

    /// <summary>The bureau sent the results back (已退回).</summary>
    Returned,

    /// <summary>A reviewer of the bureau found the results in order (已审核).</summary>
    Reviewed,

    /// <summary>An approver let certificates be issued, and the job issues them (发证中).</summary>
    Issuing,

    /// <summary>Every passed candidate has a certificate (已发证).</summary>
    Issued,

    /// <summary>The file is closed (已归档).</summary>
    Archived,

    /// <summary>Stopped before the examination, to be taken up again (已中止).</summary>
    Suspended,

    /// <summary>Given up (已取消).</summary>
    Cancelled,
}
