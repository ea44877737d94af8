namespace TalentHub.Organisations.Domain.Organisations;

/// <summary>How kinds of school are written.</summary>
public static class SchoolTypes
{
    /// <summary>The kind as documents, and the settings that follow them, write it.</summary>
    public static string Chinese(this SchoolType type) => type switch
    {
        SchoolType.TechnicianCollege => "技师学院",
        SchoolType.SeniorTechnicalSchool => "高级技工学校",
        SchoolType.TechnicalSchool => "普通技工学校",
    };
}
