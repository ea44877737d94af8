namespace TalentHub.Scheduling.Vebs.Model;

/// <summary>What a candidate is examined in.</summary>
public enum ExamPart
{
    /// <summary>Theory (理论知识考试).</summary>
    Theory,

    /// <summary>Practice (操作技能考核).</summary>
    Practice,

    /// <summary>Comprehensive review (综合评审).</summary>
    Review,
}
