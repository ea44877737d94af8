namespace TalentHub.Certification.Domain.Candidates;

/// <summary>The headings of a roster of candidates beside those of the person; problems point at them.</summary>
public static class CandidateColumns
{
    /// <summary>Code or name of the occupation.</summary>
    public const string Occupation = "职业";

    /// <summary>The level.</summary>
    public const string Level = "等级";

    /// <summary>Years of work.</summary>
    public const string WorkYears = "工作年限";

    /// <summary>The post at the employer.</summary>
    public const string Post = "岗位";

    /// <summary>The number of the photograph.</summary>
    public const string Photo = "照片编号";

    /// <summary>The class, for students.</summary>
    public const string ClassName = "班级";

    /// <summary>What is arranged for a candidate with a disability.</summary>
    public const string Accommodations = "合理便利";
}
