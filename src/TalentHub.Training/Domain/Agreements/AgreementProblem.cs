using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Training.Domain.Agreements;

/// <summary>Why a command on an agreement is refused.</summary>
public static class AgreementProblem
{
    /// <summary>There is no such agreement, or not within the caller's sight.</summary>
    public static readonly ProblemType NotFound = new(
        "agreement.not-found", ProblemKind.NotFound,
        "未找到该校企合作协议。请从协议列表中选择。",
        "This agreement was not found. Choose one from the list.");

    /// <summary>The actor's organisation is no school that is at work.</summary>
    public static readonly ProblemType SchoolUnknown = new(
        "agreement.school-unknown", ProblemKind.Conflict,
        "贵单位不是在册的技工院校，不能登记校企合作协议。请联系市人社局登记。",
        "Your organisation is no registered technical school, so it signs no agreement. Ask the bureau to register it.");

    /// <summary>There is no such enterprise.</summary>
    public static readonly ProblemType EnterpriseUnknown = new(
        "agreement.enterprise-unknown", ProblemKind.Invalid,
        "未找到该企业。请从企业列表中选择，或先登记企业。",
        "This enterprise was not found. Choose one from the list, or have it registered first.");

    /// <summary>The kind is none of the known ones.</summary>
    public static readonly ProblemType KindWrong = new(
        "agreement.kind-wrong", ProblemKind.Invalid,
        "协议类型无效；可选：{kinds}。",
        "This kind of agreement is not known; it is one of {kinds}.");

    /// <summary>The last day lies before the first.</summary>
    public static readonly ProblemType DatesWrong = new(
        "agreement.dates-wrong", ProblemKind.Invalid,
        "终止日期{to}早于生效日期{from}。请更正日期。",
        "The last day {to} lies before the first day {from}. Correct the dates.");

    /// <summary>The last day is over already.</summary>
    public static readonly ProblemType OverAlready = new(
        "agreement.over-already", ProblemKind.Invalid,
        "协议已于{to}到期。请登记仍在有效期内的协议。",
        "The agreement was over on {to}. Enter one that is still in force.");

    /// <summary>The two have a live agreement.</summary>
    public static readonly ProblemType AlreadyLive = new(
        "agreement.already-live", ProblemKind.Conflict,
        "本校与该企业已有未终止的协议。请先终止原协议，再登记新协议。",
        "The school has an agreement with this enterprise that is not ended. End it first, then enter the new one.");

    /// <summary>The very agreement of the row is registered.</summary>
    public static readonly ProblemType AlreadyRegistered = new(
        "agreement.already-registered", ProblemKind.Conflict,
        "该协议已登记，无需重复登记。",
        "This agreement is registered already; there is nothing to do.");

    /// <summary>No row of a chunk can be entered.</summary>
    public static readonly ProblemType NothingToRegister = new(
        "agreement.nothing-to-register", ProblemKind.Conflict,
        "没有可以登记的协议。请按各行说明更正。",
        "No row can be entered. Correct the rows as each of them says.");

    /// <summary>Nothing, or too many, in one command.</summary>
    public static readonly ProblemType ChunkSize = new(
        "agreement.chunk-size", ProblemKind.Invalid,
        "一次须登记1至{limit}份协议。请分批提交，或使用名册导入。",
        "Enter 1 to {limit} agreements at once. Send them in parts, or bring in a list.");

    /// <summary>The last day is not over yet.</summary>
    public static readonly ProblemType NotOverYet = new(
        "agreement.not-over-yet", ProblemKind.Conflict,
        "协议至{to}仍在有效期内，不能按到期处理。如需提前终止，请办理终止。",
        "The agreement is in force until {to}, so it has not expired. End it if it is to stop earlier.");
}
