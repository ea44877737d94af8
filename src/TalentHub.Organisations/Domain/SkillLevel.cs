namespace TalentHub.Organisations.Domain;

/// <summary>The five levels that a standard knows; the number is the one that certificates print.</summary>
public enum SkillLevel
{
    /// <summary>一级/高级技师.</summary>
    SeniorTechnician = 1,

    /// <summary>二级/技师.</summary>
    Technician = 2,

    /// <summary>三级/高级工.</summary>
    Senior = 3,

    /// <summary>四级/中级工.</summary>
    Intermediate = 4,

    /// <summary>五级/初级工.</summary>
    Junior = 5,
}
