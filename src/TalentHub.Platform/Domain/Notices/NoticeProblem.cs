using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Platform.Domain.Notices;

/// <summary>Why something about a public notice is refused.</summary>
public static class NoticeProblem
{
    /// <summary>No such notice.</summary>
    public static readonly ProblemType NotFound = new(
        "notice.not-found", ProblemKind.NotFound,
        "未找到该公示。请从公示列表中选择。",
        "There is no such notice. Choose one from the list of notices.");

    /// <summary>The record has an open notice of this kind.</summary>
    public static readonly ProblemType AlreadyOpen = new(
        "notice.already-open", ProblemKind.Conflict,
        "该事项正在公示中，不能重复公示。请等待公示结束，或先撤回原公示。",
        "There is an open notice about this already. Wait for its end, or withdraw it first.");

    /// <summary>The period is not over.</summary>
    public static readonly ProblemType PeriodNotOver = new(
        "notice.period-not-over", ProblemKind.Conflict,
        "公示期至{closesOn}（含当日），尚未结束。请在公示期满后再办理。",
        "The period of public notice lasts until {closesOn}, that day included. Go on after it.");

    /// <summary>Objections wait for a decision.</summary>
    public static readonly ProblemType ObjectionOpen = new(
        "notice.objection-open", ProblemKind.Conflict,
        "还有{count}条异议未处理，须由人社局审核员或审批员逐条作出决定后才能继续。",
        "{count} {count:objection waits|objections wait} for a decision. A reviewer or an approver of the bureau decides first.");

    /// <summary>An objection to the whole was upheld.</summary>
    public static readonly ProblemType ObjectionUpheld = new(
        "notice.objection-upheld", ProblemKind.Conflict,
        "对公示整体的异议成立，不能继续办理。请更正后重新公示。",
        "An objection to the notice as a whole was upheld. Correct the matter and publish it anew.");

    /// <summary>The notice was taken back.</summary>
    public static readonly ProblemType Withdrawn = new(
        "notice.withdrawn", ProblemKind.Conflict,
        "该公示已撤回，不能据此办理。请更正后重新公示。",
        "The notice was withdrawn. Correct the matter and publish it anew.");

    /// <summary>No objections outside the period.</summary>
    public static readonly ProblemType NotInPeriod = new(
        "notice.not-in-period", ProblemKind.Conflict,
        "异议应在公示期内（{opensOn}至{closesOn}）提出。公示期外请直接联系人社局。",
        "Objections are taken from {opensOn} to {closesOn}. Outside that time, turn to the bureau itself.");

    /// <summary>The line objected to is not in the notice.</summary>
    public static readonly ProblemType LineUnknown = new(
        "notice.line-unknown", ProblemKind.Invalid,
        "公示中没有编号为“{line}”的条目。请从公示名单中选择，或不填条目以对公示整体提出异议。",
        "The notice has no line {line}. Choose one of its lines, or none to object to the whole.");

    /// <summary>The text is too short or too long.</summary>
    public static readonly ProblemType TextLength = new(
        "notice.text-length", ProblemKind.Invalid,
        "请用{minimum}至{maximum}个字写明异议的事实和理由。",
        "Give facts and reasons in {minimum} to {maximum} characters.");

    /// <summary>Identity or account numbers where they do not belong.</summary>
    public static readonly ProblemType HoldsNumber = new(
        "notice.holds-personal-number", ProblemKind.Invalid,
        "内容中含有证件号码、手机号码或银行账号。请删除号码或改用脱敏形式后重试。",
        "The text holds an identity, telephone or account number. Take it out, or mask it, and try again.");

    /// <summary>Nobody to answer to.</summary>
    public static readonly ProblemType ContactMissing = new(
        "notice.contact-missing", ProblemKind.Invalid,
        "请填写姓名和联系方式（各不超过{maximum}个字），以便告知处理结果。",
        "Give your name and a telephone number or mail address, at most {maximum} characters each, so that you can be answered.");

    /// <summary>No such objection.</summary>
    public static readonly ProblemType ObjectionNotFound = new(
        "notice.objection-not-found", ProblemKind.NotFound,
        "该公示没有这条异议。请从异议列表中选择。",
        "The notice has no such objection. Choose one from the list.");
}
