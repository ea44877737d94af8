using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Certification.Domain.Sessions;

/// <summary>Why a candidate has no place, and why batches cannot be planned at all.</summary>
public static class SittingProblem
{
    /// <summary>A part could not be placed.</summary>
    public static readonly ProblemType Unplaced = new(
        "sitting.unplaced", ProblemKind.Conflict,
        "未能安排“{part}”，原因：{reason}。请增加考场、考评员或考试日期后重新安排。",
        "{part} could not be placed because of {reason}. Add rooms, examiners or days and arrange again.");

    /// <summary>Nobody is registered.</summary>
    public static readonly ProblemType NobodyToPlan = new(
        "sitting.nobody", ProblemKind.Conflict,
        "批次中没有考生，无需安排。请先导入考生名册。",
        "Nobody is registered, so there is nothing to arrange. Import candidates first.");

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
