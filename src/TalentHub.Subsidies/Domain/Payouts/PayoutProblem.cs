using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Subsidies.Domain.Payouts;

/// <summary>Why a payout refuses.</summary>
public static class PayoutProblem
{
    /// <summary>No such payout.</summary>
    public static readonly ProblemType NotFound = new(
        "payout.not-found", ProblemKind.NotFound,
        "没有找到该拨付批次。请从拨付列表中重新打开。",
        "There is no such payout. Open it from the list of payouts.");

    /// <summary>No such programme.</summary>
    public static readonly ProblemType ProgrammeUnknown = new(
        "payout.programme-unknown", ProblemKind.Invalid,
        "没有这个补贴项目。请从列表中选择补贴项目。",
        "There is no such programme. Choose one of the list.");

    /// <summary>No claim waits for payment.</summary>
    public static readonly ProblemType NothingDue = new(
        "payout.nothing-due", ProblemKind.Conflict,
        "没有可拨付的申领：请先批准申领并安排资金；退票重拨的，请先更正收款账户。",
        "No claim is due: approve claims and commit money first; for returned payments, have the bank details corrected first.");

    /// <summary>A selected claim is not due in this fund and programme.</summary>
    public static readonly ProblemType ClaimNotDue = new(
        "payout.claim-not-due", ProblemKind.Conflict,
        "所选申领中有{count}项不能拨付（未安排本资金、已在其他批次或收款账户尚未更正）。请刷新后重新选择。",
        "{count} of the selected claims {count:is|are} not due: no money of this fund, in another payout, or bank details not corrected yet. Select again.");

    /// <summary>Another payout took one of the claims meanwhile.</summary>
    public static readonly ProblemType ClaimTaken = new(
        "payout.claim-taken", ProblemKind.Conflict,
        "部分申领刚刚被另一拨付批次选中，没有重复拨付。请重新冻结。",
        "Another payout took some of these claims a moment ago; nothing is paid twice. Freeze again.");

    /// <summary>Payments are still to be computed.</summary>
    public static readonly ProblemType NotComputed = new(
        "payout.not-computed", ProblemKind.Conflict,
        "还有{count}笔未计算。请等待计算完成。",
        "{count} {count:payment is|payments are} not computed yet. Wait until the computation is done.");

    /// <summary>The approver saw other figures.</summary>
    public static readonly ProblemType FiguresDiffer = new(
        "payout.figures-differ", ProblemKind.Conflict,
        "您确认的是{seenCount}笔{seenTotal}元，批次现为{count}笔{total}元。请刷新后重新核对。",
        "You confirmed {seenCount} payments of {seenTotal} yuan, but the payout has {count} of {total}. Reload and check again.");

    /// <summary>Nothing is left to pay.</summary>
    public static readonly ProblemType Empty = new(
        "payout.empty", ProblemKind.Conflict,
        "本批次没有可支付的款项（全部因账户问题被剔除）。请取消批次，更正账户后重新办理。",
        "This payout has no payment left: all were left out for their bank details. Cancel it and begin anew when they are corrected.");

    /// <summary>The file that was made is not what the payout says.</summary>
    public static readonly ProblemType FileDiffers = new(
        "payout.file-differs", ProblemKind.Conflict,
        "银行文件的笔数或金额与批次不一致，未予封存。请重新生成。",
        "Count or total of the bank file differ from the payout; it was not sealed. Make it again.");

    /// <summary>No bank file yet.</summary>
    public static readonly ProblemType NoFile = new(
        "payout.no-file", ProblemKind.NotFound,
        "银行文件尚未生成。请在批准后办理送盘。",
        "There is no bank file yet. Hand the payout over once it is approved.");

    /// <summary>The content in the store is not what was sealed.</summary>
    public static readonly ProblemType FileDamaged = new(
        "payout.file-damaged", ProblemKind.Unavailable,
        "银行文件与封存时的摘要不符，不能下载。请联系管理员从备份核对。",
        "The bank file does not match the digest it was sealed with and is not handed out. Have an administrator compare it with the backup.");

    /// <summary>Not every payment is accounted for.</summary>
    public static readonly ProblemType StillOpen = new(
        "payout.still-open", ProblemKind.Conflict,
        "不能对账完成：{what}。请逐项处理后重试。",
        "The payout cannot be closed: {what}. Deal with each, then repeat.");

    /// <summary>What is not accounted for; what there is none of is not said.</summary>
    public static Problem Open(int unanswered, int returned, int exceptions)
    {
        (int Count, string Chinese, string English)[] all =
        [
            (unanswered, "笔银行未回复", " payments without an answer"), (returned, "笔退票未重拨或核销", " returned payments neither re-issued nor written off"),
            (exceptions, "条回盘异常未处理", " rows of return files unresolved"),
        ];
        return StillOpen.With(
            ("what", BothLanguages.List([.. all.Where(one => one.Count > 0).Select(one => new BothLanguages($"{one.Count}{one.Chinese}", $"{one.Count}{one.English}"))])),
            ("open", unanswered), ("returned", returned), ("exceptions", exceptions));
    }

    /// <summary>The ledger and the payments disagree.</summary>
    public static readonly ProblemType LedgerDiffers = new(
        "payout.ledger-differs", ProblemKind.Conflict,
        "账簿合计{ledger}元与批次已付{paid}元不一致，不能对账完成。请联系管理员核查。",
        "The ledger says {ledger} yuan, the payout {paid}: it cannot be closed. Have an administrator look into it.");

    /// <summary>No such payment that was paid.</summary>
    public static readonly ProblemType NotPaid = new(
        "payout.not-paid", ProblemKind.Conflict,
        "本批次中没有编号为{reference}的已支付款项。请核对支付编号。",
        "No paid payment of this payout has the number {reference}. Check the number.");

    /// <summary>No such open exception.</summary>
    public static readonly ProblemType NoException = new(
        "payout.no-exception", ProblemKind.Conflict,
        "该回盘行没有待处理的异常。请刷新列表。",
        "This row of the return file has no exception to resolve. Reload the list.");

    /// <summary>The title is missing or long.</summary>
    public static readonly ProblemType TitleInvalid = new(
        "payout.title-invalid", ProblemKind.Invalid,
        "批次名称须为1至100个字。请更正。",
        "A payout's title has 1 to 100 characters. Correct it.");
}
