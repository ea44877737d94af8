using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Certification.Domain.Scores;

/// <summary>Why a score is refused.</summary>
public static class ScoreProblem
{
    /// <summary>Nothing was entered.</summary>
    public static readonly ProblemType Missing = new(
        "score.missing", ProblemKind.Invalid,
        "{subject} 没有成绩。请填写分数，或填“缺考”“违纪”。",
        "{subject} has no score. Enter the points, or \"absent\" or \"violation\".");

    /// <summary>The text is neither points nor a mark.</summary>
    public static readonly ProblemType NotANumber = new(
        "score.not-a-number", ProblemKind.Invalid,
        "成绩不是数字。请填写 0 至满分之间的分数（如 85.5），或填“缺考”“违纪”。",
        "The score is not a number. Enter points such as 85.5, or \"absent\" or \"violation\".");

    /// <summary>Below 0 or above the full mark.</summary>
    public static readonly ProblemType OutOfScale = new(
        "score.out-of-scale", ProblemKind.Invalid,
        "成绩 {points} 超出范围。请填写 0 至 {full} 之间的分数。",
        "The score {points} is off the scale. Enter points from 0 to {full}.");

    /// <summary>More decimal places than the standard allows.</summary>
    public static readonly ProblemType TooManyDecimals = new(
        "score.too-many-decimals", ProblemKind.Invalid,
        "成绩 {points} 的小数位数过多。请按评分表填写，最多 {decimals} 位小数；系统不会代为四舍五入。",
        "The score {points} has too many decimal places. Enter at most {decimals}, as on the score sheet; nothing is rounded for you.");

    /// <summary>The subject does not belong to the candidate's level and method.</summary>
    public static readonly ProblemType SubjectUnknown = new(
        "score.subject-unknown", ProblemKind.Invalid,
        "该考生的等级没有“{subject}”科目。请核对科目。",
        "The candidate's level has no subject {subject}. Check the subject.");

    /// <summary>The candidate is not in the batch.</summary>
    public static readonly ProblemType CandidateUnknown = new(
        "score.candidate-unknown", ProblemKind.NotFound,
        "本批次没有准考证号为 {ticket} 的考生。请核对准考证号。",
        "No candidate of this batch has ticket {ticket}. Check the ticket number.");

    /// <summary>The candidate sits the subject later.</summary>
    public static readonly ProblemType NotYetSat = new(
        "score.not-yet-sat", ProblemKind.Conflict,
        "准考证号 {ticket} 的“{subject}”考试 {start} 才开始，现在不能录入成绩。请核对准考证号和科目，或在开考后录入。",
        "Ticket {ticket} sits {subject} from {start} on, so there can be no score yet. Check ticket and subject, or enter it after the sitting began.");

    /// <summary>Nothing is chosen.</summary>
    public static readonly ProblemType NothingToDefer = new(
        "score.nothing-to-defer", ProblemKind.Invalid,
        "请勾选要缓考的科目。",
        "Choose the parts to defer.")
    { Field = "parts" };

    /// <summary>Nothing is chosen.</summary>
    public static readonly ProblemType NothingToWithdraw = new(
        "score.nothing-to-withdraw", ProblemKind.Invalid,
        "请勾选要撤回缓考的科目。",
        "Choose the deferrals to take back.")
    { Field = "parts" };

    /// <summary>The candidate is in a later batch, which may have taken over what was passed.</summary>
    public static readonly ProblemType EnteredSince = new(
        "score.entered-since", ProblemKind.Conflict,
        "准考证号 {ticket} 的考生已报入批次“{title}”，其缓考不能撤回。确需撤回的，请先在该批次报名期间撤出该考生。",
        "The candidate with ticket {ticket} is entered in the batch {title}, so the deferral cannot be taken back. To do so, withdraw the candidate there first, while its registration is open.");

    /// <summary>Every day of the examination is over: no place is left that could be given.</summary>
    public static readonly ProblemType DeferralStands = new(
        "score.deferral-stands", ProblemKind.Conflict,
        "本批次考试已于 {last} 结束，无法再安排考位，缓考不能撤回。该科目请在以后的批次安排。",
        "The examination ended on {last}, so no place can be given any more and the deferral stands. The part is examined in a later batch.");

    /// <summary>A part that has a place, or a score.</summary>
    public static readonly ProblemType HasPlace = new(
        "score.has-place", ProblemKind.Conflict,
        "准考证号 {ticket} 的“{part}”不在未安排考位的名单中（已有考位、成绩或已缓考），不能登记缓考。请刷新页面。",
        "{part} of ticket {ticket} is not listed as without a place (it has one, a score, or is deferred), so it cannot be deferred. Load the page again.");

    /// <summary>A score sheet does not defer.</summary>
    public static readonly ProblemType NotDeferred = new(
        "score.not-deferred", ProblemKind.Conflict,
        "准考证号 {ticket} 的“{subject}”未登记缓考。只有没有考位的科目才能缓考，由评价机构在批次的考务页登记。",
        "{subject} of ticket {ticket} is not deferred. Only a part without a place is, by the body on the page of the sittings.");

    /// <summary>The subject is deferred to a later batch.</summary>
    public static readonly ProblemType Deferred = new(
        "score.deferred", ProblemKind.Conflict,
        "准考证号 {ticket} 的“{subject}”已登记缓考，将在以后的批次考试，本批次不能录入成绩。",
        "{subject} of ticket {ticket} is deferred and sat in a later batch, so this one takes no score for it.");

    /// <summary>The score is that of an earlier batch.</summary>
    public static readonly ProblemType Carried = new(
        "score.carried", ProblemKind.Conflict,
        "准考证号 {ticket} 的“{subject}”成绩沿用自以前的批次（缓考或补考），本批次不能录入。请将该格留空。",
        "The score of ticket {ticket} in {subject} is carried over from an earlier batch, in which another part was deferred or failed, so this one takes none. Leave the cell empty.");

    /// <summary>The candidate has no place for the subject, and so cannot have sat it.</summary>
    public static readonly ProblemType NoPlace = new(
        "score.no-place", ProblemKind.Conflict,
        "准考证号 {ticket} 的“{subject}”没有考场安排，不能录入成绩，也不是缺考。请先调整方案；无法安排的，由评价机构在批次的考务页登记缓考。",
        "Ticket {ticket} has no place for {subject}, so there is no score to enter, and the candidate is not absent. Repair the plan; where there is no place, the body defers the part on the page of the sittings.");

    /// <summary>The candidate is the user, or one from whom the user must keep away.</summary>
    public static readonly ProblemType KeptFrom = new(
        "score.kept-from", ProblemKind.Forbidden,
        "准考证号 {ticket} 的考生是您本人，或已申报需要您回避，其成绩不能由您录入。请由其他考评员录入。",
        "Ticket {ticket} is your own, or of a candidate from whom you must keep away, so the score is not yours to enter. Have another examiner enter it.");

    /// <summary>One candidate twice in one subject.</summary>
    public static readonly ProblemType Twice = new(
        "score.twice", ProblemKind.Invalid,
        "准考证号 {ticket} 的“{subject}”成绩填写了两次。请保留一项后重新提交。",
        "Ticket {ticket} has two scores in {subject}. Keep one and send it again.");

    /// <summary>Somebody else entered the score after the person had opened the page.</summary>
    public static readonly ProblemType ChangedMeanwhile = new(
        "score.changed-meanwhile", ProblemKind.Conflict,
        "准考证号 {ticket} 的“{subject}”成绩在您打开本页之后已改为“{now}”，本页没有保存。请核对；确认以您填写的成绩为准时，再次保存。",
        "The score of ticket {ticket} in {subject} was changed to {now} after you opened this page, so nothing was saved. Check it, and save again if yours is right.");

    /// <summary>A change of this score is waiting for its second person.</summary>
    public static readonly ProblemType ChangePending = new(
        "score.change-pending", ProblemKind.Conflict,
        "该科成绩已有一项更正正在等待复核。请先处理该更正。",
        "A change of this score is waiting for its second person already. Decide that one first.");

    /// <summary>There is no such open request.</summary>
    public static readonly ProblemType ChangeUnknown = new(
        "score.change-unknown", ProblemKind.NotFound,
        "没有找到这项待复核的成绩更正。请刷新页面。",
        "There is no such score change to decide. Reload the page.");
}
