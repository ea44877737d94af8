namespace TalentHub.Organisations.Domain.Filings;

/// <summary>Who may assess, by what it is (domain rules of 用人单位, 技工院校 and 社会培训评价组织).</summary>
public enum BodyKind
{
    /// <summary>用人单位: its own staff.</summary>
    Employer,

    /// <summary>技工院校: its own students, up to the level of its kind.</summary>
    School,

    /// <summary>社会培训评价组织: the public.</summary>
    Social,
}
