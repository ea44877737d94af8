namespace TalentHub.Organisations.Domain.Organisations;

/// <summary>The headings under which rosters name an enterprise; problems point at them.</summary>
public static class EnterpriseColumns
{
    /// <summary>The alliance.</summary>
    public const string Alliance = "联盟名称";

    /// <summary>The name.</summary>
    public const string Name = "企业名称";

    /// <summary>The credit code.</summary>
    public const string CreditCode = "统一社会信用代码";

    /// <summary>The town or district.</summary>
    public const string District = "镇街";

    /// <summary>Whether it belongs to a Fortune 500 group: 是 or 否.</summary>
    public const string IsFortune500 = "世界500强";
}
