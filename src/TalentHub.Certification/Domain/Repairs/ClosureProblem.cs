using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Certification.Domain.Repairs;

/// <summary>Why something that happened is not recorded or not taken back, and why a plan is not repaired.</summary>
public static class ClosureProblem
{
    /// <summary>Nothing says what happened.</summary>
    public static readonly ProblemType KindMissing = new(
        "closure.kind-missing", ProblemKind.Invalid,
        "请选择发生了什么：人员不能到岗、考场停用或考试日取消。",
        "Choose what happened: a person is absent, a room is lost or a day is cancelled.")
    { Field = "kind" };

    /// <summary>The last day lies before the first.</summary>
    public static readonly ProblemType DaysWrong = new(
        "closure.days-wrong", ProblemKind.Invalid,
        "结束日期 {to} 早于开始日期 {from}。请更正日期。",
        "The last day {to} lies before the first day {from}. Correct the days.")
    { Field = "to" };

    /// <summary>No day of it is one of the examination.</summary>
    public static readonly ProblemType OutsideDays = new(
        "closure.outside-days", ProblemKind.Invalid,
        "{from} 至 {to} 不在考试期间（{first} 至 {last}）内。请核对日期。",
        "{from} to {to} does not touch the examination, which is from {first} to {last}. Check the days.")
    { Field = "from" };

    /// <summary>The person is no examiner of the body.</summary>
    public static readonly ProblemType PersonUnknown = new(
        "closure.person-unknown", ProblemKind.Invalid,
        "该人员不是本单位可参加本批次的考评员。请从名单中选择。",
        "The person is no examiner of the body for this batch. Choose one of the list.")
    { Field = "personId" };

    /// <summary>The plan has no such room.</summary>
    public static readonly ProblemType RoomUnknown = new(
        "closure.room-unknown", ProblemKind.Invalid,
        "本批次计划中没有这个考场。请从名单中选择。",
        "The plan of the batch has no such room. Choose one of the list.")
    { Field = "room" };

    /// <summary>The same was recorded before.</summary>
    public static readonly ProblemType Repeated = new(
        "closure.repeated", ProblemKind.Conflict,
        "相同的变故已经登记，无需重复登记。",
        "The same is recorded already; once is enough.");

    /// <summary>No day of the examination would be left.</summary>
    public static readonly ProblemType NoDayLeft = new(
        "closure.no-day-left", ProblemKind.Conflict,
        "取消后本批次没有考试日。请中止本批次，另定日期。",
        "No examination day of the batch would be left. Suspend the batch and find other days.");

    /// <summary>Nothing of this id is recorded for the batch.</summary>
    public static readonly ProblemType Unknown = new(
        "closure.unknown", ProblemKind.NotFound,
        "没有找到这项变故，可能已撤回。请刷新页面。",
        "There is no such record; it may have been withdrawn. Load the page again.");

    /// <summary>A plan that obeys it is published.</summary>
    public static readonly ProblemType Settled = new(
        "closure.settled", ProblemKind.Conflict,
        "方案已按这项变故调整并公布，不能撤回。如需恢复原安排，请手工调整。",
        "The plan was changed for it and published, so it cannot be withdrawn. Change the plan by hand to go back.");

    /// <summary>Something is recorded for which the plan was not changed yet.</summary>
    public static readonly ProblemType Open = new(
        "closure.open", ProblemKind.Conflict,
        "还有 {count} 项变故未据以调整方案。请先执行“调整方案”，或撤回变故。",
        "The plan was not changed yet for {count} {count:thing|things} that happened. Repair the plan, or withdraw {count:it|them}.");

    /// <summary>The examination has begun, and the days are not all to come.</summary>
    public static readonly ProblemType DayBegun = new(
        "closure.day-begun", ProblemKind.Conflict,
        "本批次已开考，变故从明天起登记（今天是 {today}）。今天尚未开考的场次，请在“考试日程”中逐场手工调整。",
        "The examination has begun, so what happened is recorded from tomorrow on (today is {today}). Change today's sessions that have not begun by hand, on their own pages in the timetable.")
    { Field = "from" };

    /// <summary>The examination has begun, and no day is to come.</summary>
    public static readonly ProblemType LastDayBegun = new(
        "closure.last-day-begun", ProblemKind.Conflict,
        "本批次最后一个考试日（{last}）已到，没有可以调整的考试日。当日尚未开考的场次，请在“考试日程”中逐场手工调整。",
        "The last examination day of the batch ({last}) is here, so no day is left to repair. Change sessions of today that have not begun by hand, on their own pages in the timetable.");

    /// <summary>Every session has begun, and nothing waits for a repair.</summary>
    public static readonly ProblemType NothingToRepair = new(
        "closure.nothing-to-repair", ProblemKind.Conflict,
        "本批次的场次均已在今天或以前开考，没有未安排考位的考生，也没有未处理的变故，无需调整方案。",
        "Every session of the batch is today's or before, everybody has a place and nothing recorded is open, so there is nothing to repair.");

    /// <summary>A batch that was planned together with this one is past its examination, or is no longer arranged.</summary>
    public static readonly ProblemType OtherEnded = new(
        "closure.other-begun", ProblemKind.Conflict,
        "与本批次一并编排的批次刚刚封存成绩或退出编排，不能一并调整。请刷新页面后重试。",
        "A batch that was planned together with this one has just been sealed or is no longer arranged, so they cannot be repaired together. Load the page again and retry.");
}
