using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Certification.Domain.Sessions;

/// <summary>Why a candidate has no place, and why batches cannot be planned at all.</summary>
public static class SittingProblem
{
    /// <summary>A part could not be placed.</summary>
    public static readonly ProblemType Unplaced = new(
        "sitting.unplaced", ProblemKind.Conflict,
        "未能安排“{part}”，原因：{reason}。请增加考场、考评员或考试日期后重新安排。",
        "{part} could not be placed: {reason}. Add rooms, examiners or days and arrange again.");

    /// <summary>Every examination day has begun.</summary>
    public static readonly ProblemType DaysOver = new(
        "sitting.days-over", ProblemKind.Conflict,
        "考试最后一日为{last}，今天是{today}：准考证须在考试前发出，已无可安排的考试日。请取消本批次，另报考试日期较晚的计划。",
        "The last examination day is {last} and today is {today}: tickets go out before the examination, so no day is left. Cancel the batch and plan one with later days.");

    /// <summary>Tickets would go out too late for every day of a batch.</summary>
    public static readonly ProblemType TicketsTooLate = new(
        "sitting.tickets-too-late", ProblemKind.Conflict,
        "“{batch}”最后一个考试日为{last}，今天是{today}：准考证至少须在考试前{days}天发出（设置“准考证至少提前发放天数”），最早只能编排{earliest}的考试。准考证未发出的，请取消本批次，另报考试日期较晚的计划；已发出的，请执行“调整方案”或手工调整。",
        "The last examination day of {batch} is {last} and today is {today}: tickets must be out {days} {days:day|days} before (setting certification.ticket-lead-days), so sessions can be put on {earliest} at the earliest. If no tickets are out, cancel the batch and plan one with later days; if they are, repair the plan or change it by hand.");

    /// <summary>Tickets that are out would be planned anew.</summary>
    public static readonly ProblemType TicketsOut = new(
        "sitting.tickets-out", ProblemKind.Conflict,
        "“{batch}”的准考证已发出：首场考试为{first}，准考证在考试前{days}天发出，今天是{today}。重新编排会变动已发出的准考证，请执行“调整方案”：它保留已发出的考位，只改动必须改动的。确须全部重新编排的，请确认并填写原因，变动的准考证逐项列出，并通知考生。",
        "The tickets of {batch} are out: its first session is on {first}, tickets are out {days} {days:day|days} before, and today is {today}. Planning anew would move them, so repair the plan: that keeps published places and moves only those that must. To plan all anew nevertheless, confirm it and give a reason; tickets that move are listed and their candidates told.");

    /// <summary>The first ticket of a candidate would be out too late for the session.</summary>
    public static readonly ProblemType TicketTooLate = new(
        "sitting.ticket-too-late", ProblemKind.Conflict,
        "考生的准考证（首次发出：{out}）至少须在考试前{days}天发出，不能安排在{day}考试。请选择{earliest}或以后的日期。",
        "The candidate's ticket is first out on {out} and must be out {days} {days:day|days} before, so there can be no place on {day}. Choose {earliest} or later.");

    /// <summary>A change that breaks rules.</summary>
    public static readonly ProblemType ChangeBreaks = new(
        "sitting.change-breaks", ProblemKind.Conflict,
        "此调整会违反以下规则，或比现行方案违反得更多：{rules}。未作任何保存，请改用其他时间、考场或人员。",
        "The change breaks these rules, or breaks them more often than the plan that stands: {rules}. Nothing was saved; choose another time, room or person.");

    /// <summary>Not exactly one change.</summary>
    public static readonly ProblemType OneChange = new(
        "sitting.one-change", ProblemKind.Invalid,
        "请一次只作一项调整：场次、考生或人员。",
        "Make one change at a time: of a session, a candidate or a person.");

    /// <summary>There is no plan to change.</summary>
    public static readonly ProblemType NoPlan = new(
        "sitting.no-plan", ProblemKind.Conflict,
        "本批次尚未编排考场。请先编排。",
        "The sittings of this batch are not arranged yet. Arrange them first.");

    /// <summary>No job is planning the batch.</summary>
    public static readonly ProblemType NotBeingPlanned = new(
        "sitting.not-being-planned", ProblemKind.Conflict,
        "本批次现在没有正在进行的编排，可能已经结束。请刷新页面查看结果。",
        "Nothing is planning this batch now; the run may have ended. Load the page again and look at its result.");

    /// <summary>The session is not one of the batch.</summary>
    public static readonly ProblemType SessionUnknown = new(
        "sitting.session-unknown", ProblemKind.NotFound,
        "没有找到这场考试，可能已重新编排。请刷新后重试。",
        "There is no such session; it may have been arranged anew. Load the page again.");

    /// <summary>The candidate is not one of the batch, or has no such part.</summary>
    public static readonly ProblemType CandidateUnknown = new(
        "sitting.candidate-unknown", ProblemKind.NotFound,
        "本批次没有这名考生，或该考生不考此科目。请核对准考证号。",
        "The batch has no such candidate, or the candidate does not take this part. Check the ticket.");

    /// <summary>The candidate sits there already.</summary>
    public static readonly ProblemType ThereAlready = new(
        "sitting.there-already", ProblemKind.Conflict,
        "该考生已在本场。请选择其他场次。",
        "The candidate is in this session already. Choose another.");

    /// <summary>The room is not of the plan, or not for this part.</summary>
    public static readonly ProblemType RoomUnfit = new(
        "sitting.room-unfit", ProblemKind.Invalid,
        "“{site}”的“{room}”不在计划内，或不能用于该科目。请选择其他考场。",
        "Room {room} of {site} is not in the plan, or not for this part. Choose another.");

    /// <summary>Another session is there at the time.</summary>
    public static readonly ProblemType Occupied = new(
        "sitting.occupied", ProblemKind.Conflict,
        "该考场此时已有同科目场次。请改为调入考生，或选择其他时间。",
        "The room has a session of this part at that time. Take candidates into that one, or choose another time.");

    /// <summary>Batches share the session.</summary>
    public static readonly ProblemType Shared = new(
        "sitting.shared", ProblemKind.Conflict,
        "本场由多个批次合用，不能整场调整。请重新编排，或调整单个考生。",
        "Several batches share this session, so it cannot be moved as a whole. Arrange anew, or move single candidates.");

    /// <summary>The session has begun.</summary>
    public static readonly ProblemType Begun = new(
        "sitting.begun", ProblemKind.Conflict,
        "{room} {start} 的场次已开考，不能再调整。请选择尚未开考的场次。",
        "The session in {room} at {start} has begun and cannot be changed. Choose one that has not.");

    /// <summary>The time to move to is over.</summary>
    public static readonly ProblemType TimePast = new(
        "sitting.time-past", ProblemKind.Conflict,
        "{start} 已过，不能把场次调到这个时间。请选择以后的时间。",
        "{start} is past, so no session can be moved there. Choose a later time.");

    /// <summary>A score for the part is entered.</summary>
    public static readonly ProblemType Scored = new(
        "sitting.scored", ProblemKind.Conflict,
        "考生该科目的成绩已登记，不能再调整其考位。",
        "A score of the candidate for this part is entered, so the place cannot be changed any more.");

    /// <summary>What has begun cannot be planned around.</summary>
    public static readonly ProblemType BegunContradicts = new(
        "sitting.begun-contradicts", ProblemKind.Conflict,
        "已开考的场次与现行的场次设置、考场或人员规则不一致，无法据以自动调整。请手工调整尚未开考的场次。",
        "Sessions that have begun do not fit the slots, rooms or rules for people as they now are, so the plan cannot be repaired around them. Change sessions that have not begun by hand.");

    /// <summary>The person to leave is not on duty, or the one to come cannot be.</summary>
    public static readonly ProblemType PersonUnfit = new(
        "sitting.person-unfit", ProblemKind.Invalid,
        "换下的人员不在本场，或换上的人员已在本场、不是本单位考评员。请重新选择。",
        "Who leaves is not on duty here, or who comes is here already or no examiner of the body. Choose again.");

    /// <summary>People set by hand cannot stay on duty.</summary>
    public static readonly ProblemType PinsContradict = new(
        "sitting.pins-contradict", ProblemKind.Conflict,
        "以下场次手工固定的考务人员无法保留：{pins}。固定的安排互相冲突，或与名单、回避、时间不符。请取消固定后重新编排。",
        "People set by hand cannot stay on duty in these sessions: {pins}. What was pinned contradicts itself, the list, withdrawals or times. Release it and arrange anew.");

    /// <summary>Nobody is registered.</summary>
    public static readonly ProblemType NobodyToPlan = new(
        "sitting.nobody", ProblemKind.Conflict,
        "批次中没有考生，无需安排。请先导入考生名册。",
        "Nobody is registered, so there is nothing to arrange. Import candidates first.");

    /// <summary>The filing names nobody who could be on duty.</summary>
    public static readonly ProblemType NobodyOnDuty = new(
        "sitting.no-examiners", ProblemKind.Conflict,
        "备案中没有有效的考评人员，无法编排考场。请先在备案中登记考评员、高级考评员和内部质量督导员。",
        "The filing names no valid examiner, so nothing can be arranged. Enter examiners and internal supervisors in the filing first.");

    /// <summary>Two batches name the same room with different uses or places.</summary>
    public static readonly ProblemType RoomContradicts = new(
        "sitting.room-contradicts", ProblemKind.Conflict,
        "“{site}”的“{room}”在各批次中的用途或座位数不一致。请统一后重新安排，或分别安排。",
        "Room {room} of {site} has another use or number of places in another batch. Make them the same and arrange again, or arrange the batches one by one.");

    /// <summary>A part takes longer than a day has.</summary>
    public static readonly ProblemType PartTooLong = new(
        "sitting.part-too-long", ProblemKind.Conflict,
        "{occupation} {level} 有科目须 {minutes} 分钟，而考试日全天仅 {day} 分钟。请核对职业标准与每日场次设置。",
        "A subject of {occupation} {level} takes {minutes} minutes, and an examination day has {day}. Check the standard and the slots of a day.");

    /// <summary>The settings have no slot.</summary>
    public static readonly ProblemType NoSlots = new(
        "sitting.no-slots", ProblemKind.Conflict,
        "未设置考试日的场次。请管理员在设置中填写每日各场开始时间与时长。",
        "An examination day has no slots. Have the administrator set their starts and length.");

    /// <summary>A slot ends on the next day.</summary>
    public static readonly ProblemType SlotAcrossMidnight = new(
        "sitting.slot-across-midnight", ProblemKind.Conflict,
        "{start} 开始、时长 {minutes} 分钟的场次跨越零点。请管理员调整每日场次设置。",
        "The slot that begins at {start} and takes {minutes} minutes ends after midnight. Have the administrator change the slots of a day.");

    /// <summary>Two slots overlap.</summary>
    public static readonly ProblemType SlotsOverlap = new(
        "sitting.slots-overlap", ProblemKind.Conflict,
        "{start} 开始的场次早于上一场结束时间 {end}。请管理员调整每日场次设置。",
        "The slot that begins at {start} begins before the one before it ends at {end}. Have the administrator change the slots of a day.");

    /// <summary>More breaks than the engine knows.</summary>
    public static readonly ProblemType TooManyBreaks = new(
        "sitting.too-many-breaks", ProblemKind.Conflict,
        "考试日有 {breaks} 段休息，最多一段。请管理员调整每日场次设置，使上午、下午各自连续。",
        "An examination day has {breaks} breaks; at most one is possible. Have the administrator set slots that follow each other in the morning and in the afternoon.");
}
