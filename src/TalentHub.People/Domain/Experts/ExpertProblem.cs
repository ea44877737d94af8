using TalentHub.Platform.Domain.Errors;

namespace TalentHub.People.Domain.Experts;

/// <summary>Why a command on an expert or an engagement is refused.</summary>
public static class ExpertProblem
{
    /// <summary>The person is not registered as an expert.</summary>
    public static readonly ProblemType NotRegistered = new(
        "expert.not-registered", ProblemKind.NotFound,
        "该人员未登记为柔性引才专家。请先登记专家信息。",
        "This person is not registered as an expert. Register the expert first.");

    /// <summary>The holder of the account is not the expert.</summary>
    public static readonly ProblemType AccountOfAnother = new(
        "expert.account-of-another", ProblemKind.Invalid,
        "收款账户的户名与登记姓名不一致，补贴只能付到本人账户。请填写本人名下的账户；登记姓名有误的，请联系人社局经办人更正。",
        "The holder of the account is not the registered name; the subsidy is paid to one's own account only. Give an account in your own name; if the registered name is wrong, have a clerk of the bureau correct it.");

    /// <summary>Employer or city outside is missing.</summary>
    public static readonly ProblemType HomeEmpty = new(
        "expert.home-empty", ProblemKind.Invalid,
        "请填写专家在市外的工作单位和所在城市。",
        "Give the expert's employer and city outside.");

    /// <summary>The field of work is missing.</summary>
    public static readonly ProblemType SpecialityEmpty = new(
        "expert.speciality-empty", ProblemKind.Invalid,
        "请填写专家的专业领域。",
        "Give the expert's field of work.");

    /// <summary>There is no such engagement, or not within the caller's sight.</summary>
    public static readonly ProblemType EngagementNotFound = new(
        "expert.engagement-not-found", ProblemKind.NotFound,
        "未找到该引才协议。请从列表中选择。",
        "This engagement was not found. Choose one from the list.");

    /// <summary>The id of a new engagement is taken.</summary>
    public static readonly ProblemType EngagementExists = new(
        "expert.engagement-exists", ProblemKind.Conflict,
        "该编号的引才协议已存在。请刷新页面后再试。",
        "An engagement with this id exists already. Reload the page and look again.");

    /// <summary>The way of engagement is none of the configured ones.</summary>
    public static readonly ProblemType WayUnknown = new(
        "expert.way-unknown", ProblemKind.Invalid,
        "引才方式“{way}”不在目录内；可选：{ways}。",
        "The way of engagement {way} is not on the list; choose one of {ways}.");

    /// <summary>A note, no refusal: old accounts and passbooks have numbers without the check digit of cards.</summary>
    public static readonly ProblemType AccountDoubtful = new(
        "expert.account-doubtful", ProblemKind.Invalid,
        "账号末位校验码与银行卡号的规则不符，已按填写的内容保存。请对照银行卡或存折核对；如有误请重新填写。",
        "The check digit of the account does not fit the rule of bank cards; it is saved as it was entered. Compare it with the card or passbook, and enter it again if it is wrong.")
    { Field = "account" };

    /// <summary>A note, no refusal: no rule says how branches are numbered, though all that are known fit.</summary>
    public static readonly ProblemType BankDoubtful = new(
        "expert.bank-doubtful", ProblemKind.Invalid,
        "联行号末位校验码不符，已按填写的内容保存。请与开户银行核对；如有误请重新填写。",
        "The check digit of the bank code does not fit; it is saved as it was entered. Compare it with the bank's, and enter it again if it is wrong.")
    { Field = "bank" };

    /// <summary>The topic is empty.</summary>
    public static readonly ProblemType TopicEmpty = new(
        "expert.topic-empty", ProblemKind.Invalid,
        "请填写合作内容。",
        "Say what the expert works on.");

    /// <summary>The last day lies before the first.</summary>
    public static readonly ProblemType DatesReversed = new(
        "expert.dates-reversed", ProblemKind.Invalid,
        "结束日期{to}早于开始日期{from}。请改正。",
        "The last day {to} is before the first day {from}. Correct one of them.");

    /// <summary>The pay is zero.</summary>
    public static readonly ProblemType PayNotPositive = new(
        "expert.pay-not-positive", ProblemKind.Invalid,
        "约定报酬须大于0元。请填写协议约定的金额。",
        "The agreed pay must be above 0 yuan. Enter the amount of the agreement.");

    /// <summary>No day was named.</summary>
    public static readonly ProblemType NoDays = new(
        "expert.no-days", ProblemKind.Invalid,
        "请至少选择一个工作日期。",
        "Name at least one day.");

    /// <summary>A day lies outside the term of the engagement.</summary>
    public static readonly ProblemType DayOutsideTerm = new(
        "expert.day-outside-term", ProblemKind.Invalid,
        "{day}不在协议期限{from}至{to}之内。请去掉该日期，或先变更协议。",
        "{day} is outside the term from {from} to {to}. Leave it out, or change the engagement first.");

    /// <summary>A day that has not come yet.</summary>
    public static readonly ProblemType DayInFuture = new(
        "expert.day-in-future", ProblemKind.Invalid,
        "{day}尚未到来，不能登记为已工作。",
        "{day} has not come yet and cannot be recorded as worked.");

    /// <summary>A day that is recorded already, here or by another employer.</summary>
    public static readonly ProblemType DayTaken = new(
        "expert.day-taken", ProblemKind.Conflict,
        "{day}已经登记过。同一天在全市只计一次，请去掉该日期。",
        "{day} is recorded already. A day counts once in the whole city; leave it out.");

    /// <summary>A day was recorded by another commit at the same moment.</summary>
    public static readonly ProblemType DayTakenMeanwhile = new(
        "expert.day-taken-meanwhile", ProblemKind.Conflict,
        "其中一天刚刚被登记。同一天在全市只计一次，请刷新后重新选择日期。",
        "One of the days was recorded a moment ago. A day counts once in the whole city; reload and choose again.");

    /// <summary>There is nothing that waits for the expert's confirmation.</summary>
    public static readonly ProblemType NothingToConfirm = new(
        "expert.nothing-to-confirm", ProblemKind.Conflict,
        "没有待确认的工作日。",
        "No day waits for confirmation.");

    /// <summary>The engagement cannot be completed while days wait for the expert.</summary>
    public static readonly ProblemType DaysUnconfirmed = new(
        "expert.days-unconfirmed", ProblemKind.Conflict,
        "还有{days}个工作日待专家确认。请专家确认后再办结。",
        "{days} {days:day waits|days wait} for the expert's confirmation. Complete the engagement after it.");
}
