using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Certification.Domain.Batches;

/// <summary>Why a command about an assessment batch is refused.</summary>
public static class BatchProblem
{
    /// <summary>There is no such batch, or it belongs to another organisation.</summary>
    public static readonly ProblemType Unknown = new(
        "batch.unknown", ProblemKind.NotFound,
        "没有找到这个认定批次。请从批次列表进入。",
        "There is no such assessment batch. Open it from the list of batches.");

    /// <summary>A body plans for another organisation.</summary>
    public static readonly ProblemType AnotherOrganisation = new(
        "batch.another-organisation", ProblemKind.Forbidden,
        "只能为本单位编制认定计划。请核对单位。",
        "A plan can only be made for your own organisation. Check the organisation.");

    /// <summary>A plan without a title.</summary>
    public static readonly ProblemType TitleMissing = new(
        "batch.title-missing", ProblemKind.Invalid,
        "请填写批次名称（不超过 100 字）。",
        "Give the batch a title of at most 100 characters.")
    { Field = "title" };

    /// <summary>No occupation.</summary>
    public static readonly ProblemType TracksMissing = new(
        "batch.tracks-missing", ProblemKind.Invalid,
        "请至少选择一个职业等级。",
        "Choose at least one occupation and level.")
    { Field = "tracks" };

    /// <summary>An occupation and level twice.</summary>
    public static readonly ProblemType TrackTwice = new(
        "batch.track-twice", ProblemKind.Invalid,
        "{occupation} {level} 重复。每个职业等级只选一次。",
        "{occupation} {level} is there twice. Choose each occupation and level once.");

    /// <summary>The last day lies before the first.</summary>
    public static readonly ProblemType DatesWrong = new(
        "batch.dates-wrong", ProblemKind.Invalid,
        "考核末日 {to} 早于考核首日 {from}。请更正日期。",
        "The last day {to} lies before the first day {from}. Correct the dates.")
    { Field = "examTo" };

    /// <summary>The examination is longer than any batch may be.</summary>
    public static readonly ProblemType TooLong = new(
        "batch.too-long", ProblemKind.Invalid,
        "考试期间共 {days} 天，超过 366 天。请分成多个批次。",
        "The examination would last {days} days, more than 366. Split it into several batches.")
    { Field = "examTo" };

    /// <summary>A workshop is for an occupation that the plan does not have.</summary>
    public static readonly ProblemType VenueOccupation = new(
        "batch.venue-occupation", ProblemKind.Invalid,
        "考场“{room}”限定的职业 {occupation} 不在本计划的职业之中。请改选计划内的职业，或不限职业。",
        "Room {room} is for occupation {occupation}, which the plan does not have. Choose one of the plan's occupations, or any.");

    /// <summary>The examination begins sooner after its plan than the setting allows.</summary>
    public static readonly ProblemType TooSoon = new(
        "batch.too-soon", ProblemKind.Conflict,
        "考试自 {from} 开始，{today} 提交的计划最早可安排在 {earliest} 开考。请修改考试日期后再提交。",
        "The examination begins on {from}; a plan that is submitted on {today} may begin on {earliest} at the earliest. Change the days, then submit it.");

    /// <summary>The filing does not cover the level for all days.</summary>
    public static readonly ProblemType OutsideScope = new(
        "batch.outside-scope", ProblemKind.Conflict,
        "备案范围在 {from} 至 {to} 期间不包括 {occupation} {level}。请修改计划；需要扩大范围的，请先在备案页面申请扩项。",
        "The filing does not cover {occupation} {level} from {from} to {to}. Change the plan; for a larger scope, ask for it on the page of the filing.");

    /// <summary>No standard edition in force provides for the level by this method.</summary>
    public static readonly ProblemType NoStandard = new(
        "batch.no-standard", ProblemKind.Conflict,
        "{occupation} {level} 在 {from} 没有有效的职业标准或评价规范。请先登记标准版本。",
        "No standard edition for {occupation} {level} is in force on {from}. Enter the edition first.");

    /// <summary>A site or room without a name.</summary>
    public static readonly ProblemType VenueUnnamed = new(
        "batch.venue-unnamed", ProblemKind.Invalid,
        "请填写考点和考场的名称。",
        "Name the site and the room.");

    /// <summary>A room twice.</summary>
    public static readonly ProblemType VenueTwice = new(
        "batch.venue-twice", ProblemKind.Invalid,
        "考场“{site} {room}”重复。同一考点的考场名称不可重复，请改名或删去一行。",
        "Room {room} at {site} is there twice. Rooms of one site have different names: rename one, or leave it out.");

    /// <summary>No places, or more than a room has.</summary>
    public static readonly ProblemType PlacesWrong = new(
        "batch.places-wrong", ProblemKind.Invalid,
        "工位或座位数须为 1 至 {most} 的整数。",
        "Seats or stations are a whole number from 1 to {most}.");

    /// <summary>An examination without a room for theory.</summary>
    public static readonly ProblemType NoTheoryRoom = new(
        "batch.no-theory-room", ProblemKind.Invalid,
        "考试批次至少需要一间理论考场。请添加，或在已填的考场中把用途改为“理论考场”。",
        "An examination needs a theory room. Add one, or choose that use for a room already there.")
    { Field = "venues" };

    /// <summary>An examination without a workshop.</summary>
    public static readonly ProblemType NoWorkshop = new(
        "batch.no-workshop", ProblemKind.Invalid,
        "考试批次至少需要一个实操场地。请添加，或在已填的考场中把用途改为“实操场地”。",
        "An examination needs a workshop. Add one, or choose that use for a room already there.")
    { Field = "venues" };

    /// <summary>Nobody is registered.</summary>
    public static readonly ProblemType NoCandidates = new(
        "batch.no-candidates", ProblemKind.Conflict,
        "本批次还没有考生。请先录入名册。",
        "The batch has no candidates. Enter a roster first.");

    /// <summary>The candidate is not in the batch.</summary>
    public static readonly ProblemType CandidateUnknown = new(
        "batch.candidate-unknown", ProblemKind.NotFound,
        "本批次没有这名考生。请刷新考生名单。",
        "The batch has no such candidate. Reload the list of candidates.");

    /// <summary>Sittings are asked for where there are none, or left out where there must be some.</summary>
    public static readonly ProblemType WrongKind = new(
        "batch.wrong-kind", ProblemKind.Conflict,
        "此操作不适用于该类批次：自主认定批次录入评价结果，考试批次须先安排考务。",
        "This does not fit the kind of batch: own-filing batches record evaluations, examinations are arranged first.");

    /// <summary>Candidates could not be placed.</summary>
    public static readonly ProblemType Unscheduled = new(
        "batch.unscheduled", ProblemKind.Conflict,
        "还有 {count} 名考生未能安排。请增加考场、考评员或考试日期后重新安排；无法安排的，登记缓考。",
        "{count} {count:candidate is|candidates are} not placed. Add rooms, examiners or days and arrange again; defer parts for which there is no place.");

    /// <summary>The examination goes on, and some candidates have no place in it.</summary>
    public static readonly ProblemType UnscheduledYet = new(
        "batch.unscheduled-yet", ProblemKind.Conflict,
        "还有 {count} 名考生未能安排，而考试到 {last} 才结束。请执行“调整方案”或手工安排；仍无法安排的，登记缓考。",
        "{count} {count:candidate is|candidates are} not placed, and the examination goes on until {last}. Repair the plan or place them by hand; defer parts for which there is none.");

    /// <summary>A batch that cannot be arranged, alone or together with this one.</summary>
    public static readonly ProblemType NotToBeArranged = new(
        "batch.not-to-be-arranged", ProblemKind.Conflict,
        "只能一并安排本单位已结束报名且尚未开考的考试批次。请重新选择。",
        "Only examinations of your own organisation whose registration is closed and that have not begun can be arranged together. Choose others.");

    /// <summary>The arrangement was made for candidates, closures or a plan that have changed meanwhile.</summary>
    public static readonly ProblemType ArrangementStale = new(
        "batch.arrangement-stale", ProblemKind.Conflict,
        "考生名单、变故登记或方案在安排期间发生变化。请重新安排。",
        "The list of candidates, what is recorded as happened or the plan changed while the sittings were arranged. Arrange again.");

    /// <summary>The examination began, or went on by a day, while a plan was made, and the plan may change what has begun.</summary>
    public static readonly ProblemType ArrangementOvertaken = new(
        "batch.arrangement-overtaken", ProblemKind.Conflict,
        "编排期间考试已开考或又到了一个考试日，这份方案可能改动已开考的场次，未予采用。请执行“调整方案”。",
        "The examination began, or another of its days did, while the plan was made, so the plan might change what has begun and was not taken. Repair the plan.");

    /// <summary>The arrangement was found so late that its tickets would not be out early enough.</summary>
    public static readonly ProblemType ArrangementLate = new(
        "batch.arrangement-late", ProblemKind.Conflict,
        "这份方案的准考证最迟须在 {last} 发出，今天是 {today}，已来不及，未予采用。请重新编排，或执行“调整方案”。",
        "The tickets of this plan had to be out by {last} and today is {today}, so it was not taken. Arrange again, or repair the plan.");

    /// <summary>No day of the examination is late enough for tickets of those who come late.</summary>
    public static readonly ProblemType LateForTickets = new(
        "batch.late-for-tickets", ProblemKind.Conflict,
        "准考证至少须在考试前 {days} 天发出，而本批次最后一个考试日为 {last}，今天是 {today}，已不能补报考生。请报入以后的批次。",
        "Tickets must be out {days} {days:day|days} before the examination; the last day of this batch is {last} and today is {today}, so nobody can be added. Enter them in a later batch.");

    /// <summary>The arrangement broke a rule.</summary>
    public static readonly ProblemType ArrangementBroken = new(
        "batch.arrangement-broken", ProblemKind.Conflict,
        "考务安排未通过核查，违反以下规则：{violation}。未作任何保存，请重新安排。",
        "The arrangement did not pass its check and breaks these rules: {violation}. Nothing was stored; arrange again.");

    /// <summary>The first day of examination or evaluation has not come.</summary>
    public static readonly ProblemType TooEarly = new(
        "batch.too-early", ProblemKind.Conflict,
        "本批次的考核（评价）日期为 {from} 起，今天是 {today}，尚不能开始。请在 {from} 当天或之后办理；确需改期的，请取消本批次后另报计划。",
        "Examination or evaluation of this batch is planned from {from}; today is {today}. Begin on that day or later; to hold it earlier, cancel the batch and plan another.");

    /// <summary>Scores of an examination that still goes on.</summary>
    public static readonly ProblemType ExamNotOver = new(
        "batch.exam-not-over", ProblemKind.Conflict,
        "本批次最后一场考试于{day} {time}结束，此前不能封存成绩。请在考试全部结束后再封存。",
        "The last session of this batch ends on {day} at {time}; scores cannot be sealed before. Seal them when the examination is over.");

    /// <summary>Scores are missing.</summary>
    public static readonly ProblemType ScoresMissing = new(
        "batch.scores-missing", ProblemKind.Conflict,
        "还有 {count} 名考生缺少成绩，例如准考证号 {ticket} 的“{subject}”。请补录，或标记缺考、违纪。",
        "{count} {count:candidate lacks|candidates lack} a score, for example ticket {ticket} in {subject}. Enter it, or mark absent or violation.");

    /// <summary>A score change waits for its second person.</summary>
    public static readonly ProblemType ScoreChangePending = new(
        "batch.score-change-pending", ProblemKind.Conflict,
        "还有 {count} 项成绩更正等待复核。请先处理。",
        "{count} {count:score change waits for its|score changes wait for their} second person. Decide {count:it|them} first.");

    /// <summary>Scores changed after the notice.</summary>
    public static readonly ProblemType NoticeStale = new(
        "batch.notice-stale", ProblemKind.Conflict,
        "公示后成绩有更正。请重新公示后再上报。",
        "Scores were changed after the notice. Publish the results again before reporting them.");

    /// <summary>An objection against a candidate's line was upheld.</summary>
    public static readonly ProblemType ObjectionsUpheld = new(
        "batch.objections-upheld", ProblemKind.Conflict,
        "对准考证号 {tickets} 的异议成立。请由人社部门撤回公示，更正成绩后重新公示。",
        "Objections against tickets {tickets} were upheld. Have the bureau take the notice down, correct the scores and publish again.");

    /// <summary>Certificates of a body whose filing the bureau has withdrawn, or which is being filed anew.</summary>
    public static readonly ProblemType FilingNotInForce = new(
        "batch.filing-not-in-force", ProblemKind.Conflict,
        "该机构的备案已被撤销或正在重新办理，现在不能发证。请退回结果；重新取得备案后，机构可再次上报。",
        "The filing of this body was withdrawn or is being made anew, so no certificates are issued now. Return the results; once the body is filed again it may report them anew.");

    /// <summary>Certificates are still to be issued.</summary>
    public static readonly ProblemType IssueIncomplete = new(
        "batch.issue-incomplete", ProblemKind.Conflict,
        "还有 {count} 名合格考生未发证。请等待发证作业完成。",
        "{count} passed {count:candidate has|candidates have} no certificate yet. Wait for the job.");

    /// <summary>The move is not made by itself.</summary>
    public static readonly ProblemType NotAStep = new(
        "batch.not-a-step", ProblemKind.Invalid,
        "“{move}”需在相应页面办理，不能单独执行。",
        "{move} comes with data of its own; use the page or endpoint made for it.");
}
