using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Platform.Domain.Money;

/// <summary>What can be wrong with an amount that comes in from outside.</summary>
public static class MoneyProblem
{
    /// <summary>No amount.</summary>
    public static readonly ProblemType Empty = Invalid(
        "money.empty",
        "金额为空，请填写。",
        "The amount is empty; fill it in.");

    /// <summary>Below zero.</summary>
    public static readonly ProblemType Negative = Invalid(
        "money.negative",
        "金额不能为负数；如需扣回，请办理追回。",
        "An amount cannot be negative; to take money back, open a recovery.");

    /// <summary>Above what any programme pays.</summary>
    public static readonly ProblemType TooLarge = Invalid(
        "money.too-large",
        "金额超过上限{largest}元；请核对小数点和单位。",
        "The amount is above {largest} yuan; check the decimal point and the unit.");

    /// <summary>Finer than cents.</summary>
    public static readonly ProblemType MoreThanCents = Invalid(
        "money.more-than-cents",
        "金额最多两位小数；请精确到分后重新填写。",
        "An amount has at most two decimals; round it to cents and enter it again.");

    /// <summary>Written with a power of ten.</summary>
    public static readonly ProblemType Exponent = Invalid(
        "money.exponent",
        "金额不能用科学计数法；请写出全部数字，例如1500.00。",
        "An amount cannot be written with an exponent; write all digits, for example 1500.00.");

    /// <summary>Written with commas.</summary>
    public static readonly ProblemType ThousandsSeparator = Invalid(
        "money.thousands-separator",
        "金额不能含逗号；请去掉千位分隔符，例如1500.00。",
        "An amount cannot contain commas; leave out the separators, for example 1500.00.");

    /// <summary>Something else than digits and a point.</summary>
    public static readonly ProblemType NotANumber = Invalid(
        "money.not-a-number",
        "金额只能由数字和小数点组成，例如1500.00；请去掉货币符号和文字。",
        "An amount is digits and a point, for example 1500.00; leave out currency signs and words.");

    /// <summary>In JSON, something else than a number.</summary>
    public static readonly ProblemType NotAJsonNumber = Invalid(
        "money.not-a-json-number",
        "金额须为 JSON 数字，不加引号，例如 1500.00。",
        "An amount is a JSON number without quotes, for example 1500.00.");

    private static ProblemType Invalid(string code, string chinese, string english) => new(code, ProblemKind.Invalid, chinese, english);
}
