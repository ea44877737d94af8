namespace TalentHub.Training.Domain.Agreements;

/// <summary>The headings of a school's list of agreements; problems point at them.</summary>
public static class AgreementColumns
{
    /// <summary>The enterprise's credit code.</summary>
    public const string CreditCode = "统一社会信用代码";

    /// <summary>The enterprise's name, for whoever reads the list; the code decides.</summary>
    public const string EnterpriseName = "企业名称";

    /// <summary>What is agreed; empty for the general agreement.</summary>
    public const string Kind = "协议类型";

    /// <summary>The first day.</summary>
    public const string From = "生效日期";

    /// <summary>The last day.</summary>
    public const string To = "终止日期";
}
