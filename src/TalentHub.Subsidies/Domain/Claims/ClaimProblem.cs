using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Subsidies.Domain.Claims;

/// <summary>Why a claim cannot be made or moved.</summary>
public static class ClaimProblem
{
    /// <summary>No such claim within the caller's scope.</summary>
    public static readonly ProblemType NotFound = new(
        "claim.not-found", ProblemKind.NotFound,
        "没有找到该申领。请从申领列表中重新打开。",
        "There is no such claim. Open it from the list of claims.");

    /// <summary>The engagement is not one of the employer's.</summary>
    public static readonly ProblemType EngagementNotFound = new(
        "claim.engagement-not-found", ProblemKind.NotFound,
        "没有找到该引才约定。请从本单位的引才约定列表中选择。",
        "There is no such engagement. Choose one from your organisation's list of engagements.");

    /// <summary>Somebody claimed already for this expert and year.</summary>
    public static readonly ProblemType AlreadyClaimed = new(
        "claim.already-claimed", ProblemKind.Conflict,
        "该人才{year}年度已有申领（可能由其他用人单位提出）。同一人才同一年度只能申领一次；如有疑问请联系市人社局。",
        "There is a claim for this expert and {year} already, perhaps of another employer. One a year is allowed; ask the bureau if in doubt.");

    /// <summary>The year has not begun, or is out of range.</summary>
    public static readonly ProblemType YearInvalid = new(
        "claim.year-invalid", ProblemKind.Invalid,
        "申领年度{year}不正确。请填写已经开始的年度。",
        "The year {year} cannot be claimed for. Enter a year that has begun.");

    /// <summary>A document the pack does not know, or given twice.</summary>
    public static readonly ProblemType DocumentUnknown = new(
        "claim.document-unknown", ProblemKind.Invalid,
        "材料“{document}”不在材料清单中或重复。请按清单上传。",
        "The document {document} is not on the list, or is there twice. Upload what the list names.");

    /// <summary>The file of a document is not there, or is not the claimant's.</summary>
    public static readonly ProblemType FileNotFound = new(
        "claim.file-not-found", ProblemKind.Invalid,
        "材料“{document}”对应的文件不存在，或不是本单位上传的。请重新上传该材料。",
        "The file of the document {document} does not exist or was not uploaded by your organisation. Upload the document again.");

    /// <summary>A document that is to be taken out or read was never handed in.</summary>
    public static readonly ProblemType DocumentNotThere = new(
        "claim.document-not-there", ProblemKind.NotFound,
        "该申领没有材料“{document}”。请刷新页面后查看材料清单。",
        "The claim has no document {document}. Reload the page and look at its documents.");

    /// <summary>A required document is missing.</summary>
    public static readonly ProblemType DocumentMissing = new(
        "claim.document-missing", ProblemKind.Invalid,
        "缺少材料：{document}。请上传后再提交。",
        "Missing documents: {document}. Upload them, then submit.");

    /// <summary>A rule of the pack is not kept.</summary>
    public static readonly ProblemType NotEligible = new(
        "claim.not-eligible", ProblemKind.Conflict,
        "不符合{article}：{rule}（实际值{fact}）。请核对工作天数和申报内容；不符合条件的请撤回。",
        "Article {article} is not kept: {rule} (found {fact}). Check days and declarations; withdraw the claim if it is not eligible.");

    /// <summary>The facts changed between review and approval.</summary>
    public static readonly ProblemType FactsChanged = new(
        "claim.facts-changed", ProblemKind.Conflict,
        "公示后核定依据有变化（金额由{was}元变为{now}元）。请退回重新审核。",
        "What the determination rests on changed after the review (from {was} to {now} yuan). Have it reviewed again.");

    /// <summary>The claim belongs to another notice, or to none.</summary>
    public static readonly ProblemType NoticeMissing = new(
        "claim.notice-missing", ProblemKind.Conflict,
        "该申领没有对应的公示。请先办理公示。",
        "This claim stands in no public notice. Put it under notice first.");

    /// <summary>The public notice is not over.</summary>
    public static readonly ProblemType NoticeRunning = new(
        "claim.notice-running", ProblemKind.Conflict,
        "公示期为{days}个工作日，至{last}止，期满前不能批准。请在公示期满后办理。",
        "The public notice lasts {days} working {days:day|days}, until {last}; before its end nothing is approved. Come back when it is over.");

    /// <summary>Nothing was selected.</summary>
    public static readonly ProblemType NothingSelected = new(
        "claim.nothing-selected", ProblemKind.Invalid,
        "没有可以办理的申领。请先选择。",
        "There is no claim to deal with. Select some first.");

    /// <summary>An objection to the claim's line of the notice was upheld.</summary>
    public static readonly ProblemType ObjectionUpheld = new(
        "claim.objection-upheld", ProblemKind.Conflict,
        "对申领 {number} 的异议成立，不能批准。请“重新审核”并写明原因。",
        "An objection to claim {number} was upheld, so it is not approved. Have it reviewed again, with the reason.");
}
