namespace TalentHub.Certification.Domain.Standards;

/// <summary>What a candidate is judged in.</summary>
public enum ExamSubject
{
    /// <summary>Theory examination (理论知识考试).</summary>
    Theory,

    /// <summary>Practical skill (技能考核).</summary>
    Practice,

    /// <summary>Review by a panel (综合评审), levels 2 and 1.</summary>
    PanelReview,

    /// <summary>Evaluation form of an employer that recognises its own worker directly (直接认定评价表).</summary>
    Evaluation,
}
