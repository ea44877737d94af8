namespace TalentHub.Certification.Domain.Standards;

/// <summary>How levels are written and compared.</summary>
public static class SkillLevels
{
    /// <summary>The level as certificates and rosters write it, for example 三级/高级工.</summary>
    public static string Chinese(this SkillLevel level) => level switch
    {
        SkillLevel.SeniorTechnician => "一级/高级技师",
        SkillLevel.Technician => "二级/技师",
        SkillLevel.Senior => "三级/高级工",
        SkillLevel.Intermediate => "四级/中级工",
        SkillLevel.Junior => "五级/初级工",
    };

    /// <summary>The level in English, for example Level 3.</summary>
    public static string English(this SkillLevel level) => $"Level {(int)level}";

    /// <summary>Whether this level is the same as the other or above it; level 1 is the highest.</summary>
    public static bool IsAtLeast(this SkillLevel level, SkillLevel other) => (int)level <= (int)other;

    /// <summary>The level a cell of a roster stands for: 3, 三级, 高级工, 三级/高级工 or Level 3; null when it is none of them.</summary>
    public static SkillLevel? Read(string? text) => text?.Trim() switch
    {
        "1" or "一级" or "高级技师" or "一级/高级技师" or "Level 1" => SkillLevel.SeniorTechnician,
        "2" or "二级" or "技师" or "二级/技师" or "Level 2" => SkillLevel.Technician,
        "3" or "三级" or "高级工" or "三级/高级工" or "Level 3" => SkillLevel.Senior,
        "4" or "四级" or "中级工" or "四级/中级工" or "Level 4" => SkillLevel.Intermediate,
        "5" or "五级" or "初级工" or "五级/初级工" or "Level 5" => SkillLevel.Junior,
        _ => null,
    };
}
