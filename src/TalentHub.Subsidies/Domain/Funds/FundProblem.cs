using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Subsidies.Domain.Funds;

/// <summary>Why a fund refuses.</summary>
public static class FundProblem
{
    /// <summary>Not enough money is left.</summary>
    public static readonly ProblemType Insufficient = new(
        "fund.insufficient", ProblemKind.Conflict,
        "资金“{fund}”（{source}）可用额度{available}元，不足以安排申领{claim}的{needed}元。请追加额度后重试。",
        "Fund {fund} ({source}) has {available} yuan left, less than the {needed} that claim {claim} needs. Appropriate more, then repeat.");

    /// <summary>The claim is for a year after that of the budget, and nobody said why this budget bears it.</summary>
    public static readonly ProblemType LaterYear = new(
        "fund.later-year", ProblemKind.Conflict,
        "申领{claim}是{year}年度的，晚于资金“{fund}”的预算年度，未安排。请改用该年度的资金；如确须由本资金承担，请填写跨年度安排的理由后重试。",
        "Claim {claim} is for {year}, after the budget year of fund {fund}, and got no money. Use a fund of its year; if this one must bear it, give the reason and repeat.");

    /// <summary>The claim is not waiting for money.</summary>
    public static readonly ProblemType NotApproved = new(
        "fund.claim-not-approved", ProblemKind.Conflict,
        "所选申领不在“已批准”状态，或已安排资金。请刷新列表后重新选择。",
        "The selected claim is not approved, or has its money already. Reload the list and select again.");

    /// <summary>The claim has no commitment in this fund that could be released.</summary>
    public static readonly ProblemType NothingToRelease = new(
        "fund.nothing-to-release", ProblemKind.Conflict,
        "该申领在本资金中没有可释放的额度：尚未安排、正在拨付或已经支付。请刷新后再试。",
        "This claim has nothing in this fund that can be released: not committed, being paid, or paid. Reload and look again.");

    /// <summary>An amount of zero.</summary>
    public static readonly ProblemType Nothing = new(
        "fund.amount-zero", ProblemKind.Invalid,
        "金额必须大于零。",
        "The amount must be above zero.");

    /// <summary>What all sources gave would be more than a fund can hold.</summary>
    public static readonly ProblemType TooLarge = new(
        "fund.too-large", ProblemKind.Invalid,
        "资金“{fund}”已登记{appropriated}元，再登记{amount}元将超过单项资金年度上限{largest}元。请核对金额的小数点和单位。",
        "Fund {fund} has {appropriated} yuan booked; {amount} more would pass the {largest} that a fund can hold in a year. Check the decimal point and the unit.");

    /// <summary>No document behind an appropriation.</summary>
    public static readonly ProblemType DocumentMissing = new(
        "fund.document-missing", ProblemKind.Invalid,
        "请填写资金下达文件的文号，1至100个字。",
        "Give the number of the document that grants the money, 1 to 100 characters.");

    /// <summary>The document granted this source's money before.</summary>
    public static readonly ProblemType DocumentBooked = new(
        "fund.document-booked", ProblemKind.Conflict,
        "文件“{document}”下达的该来源资金已登记过，未重复入账。请核对资金台账；如确为另一笔，请填写其自己的文号。",
        "The money of this source that document {document} grants is booked already, and was not booked again. Look at the ledger; for another grant give its own document number.");

    /// <summary>The fund's name or year does not fit.</summary>
    public static readonly ProblemType CodeInvalid = new(
        "fund.code-invalid", ProblemKind.Invalid,
        "资金代码由1至40个小写字母、数字或连字符组成，年度为2000至2100。请更正。",
        "A fund's code is 1 to 40 lower-case letters, digits or hyphens, and its year is between 2000 and 2100. Correct it.");

    /// <summary>The fund's name is too long.</summary>
    public static readonly ProblemType NameTooLong = new(
        "fund.name-too-long", ProblemKind.Invalid,
        "资金名称最多{longest}个字，请缩短。",
        "A fund's name has at most {longest} characters. Shorten it.");

    /// <summary>There is no such fund.</summary>
    public static readonly ProblemType NotFound = new(
        "fund.not-found", ProblemKind.NotFound,
        "没有找到该资金。请核对代码和年度。",
        "There is no such fund. Check code and year.");

    /// <summary>The ledger itself refused: the sum of a source would fall below zero.</summary>
    public static readonly ProblemType Overdrawn = new(
        "fund.overdrawn", ProblemKind.Conflict,
        "此操作会使资金余额为负，已被拒绝。请刷新后再试。",
        "This would take the fund below zero and was refused. Reload and try again.");
}
