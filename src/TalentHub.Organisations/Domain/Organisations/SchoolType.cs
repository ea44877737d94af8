namespace TalentHub.Organisations.Domain.Organisations;

/// <summary>The kinds of technical school; each may assess up to a level of its own.</summary>
public enum SchoolType
{
    /// <summary>技师学院.</summary>
    TechnicianCollege,

    /// <summary>高级技工学校.</summary>
    SeniorTechnicalSchool,

    /// <summary>普通技工学校.</summary>
    TechnicalSchool,
}
