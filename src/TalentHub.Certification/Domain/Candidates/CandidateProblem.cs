using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Certification.Domain.Candidates;

/// <summary>Why a candidate is not entered.</summary>
public static class CandidateProblem
{
    /// <summary>The occupation is none that the system knows.</summary>
    public static readonly ProblemType OccupationUnknown = new(
        "candidate.occupation-unknown", ProblemKind.Invalid,
        "职业“{occupation}”不存在。请填写职业编码（如 6-24-07-02）或完整的职业名称。",
        "There is no occupation {occupation}. Write its code (6-24-07-02, say) or its full name.");

    /// <summary>The level cannot be read.</summary>
    public static readonly ProblemType LevelUnknown = new(
        "candidate.level-unknown", ProblemKind.Invalid,
        "等级“{level}”无法识别。请填写 1 至 5，或如“三级/高级工”。",
        "The level {level} is not known. Write 1 to 5, or for example Level 3.");

    /// <summary>Years of work are no plausible number.</summary>
    public static readonly ProblemType WorkYearsWrong = new(
        "candidate.work-years-wrong", ProblemKind.Invalid,
        "工作年限“{years}”不是 0 至 80 的整数。请更正。",
        "The years of work {years} are no whole number from 0 to 80. Correct them.");

    /// <summary>What is to be arranged for a disability is none of what can be.</summary>
    public static readonly ProblemType AccommodationUnknown = new(
        "candidate.accommodation-unknown", ProblemKind.Invalid,
        "合理便利“{text}”无法识别。请填写“无障碍考场”“延长时间”，两项都需要时以“、”分隔；不需要时留空。",
        "The accommodation {text} is not known. Write \"accessible room\", \"extra time\" or both with a comma between; leave it empty when none is needed.");

    /// <summary>The occupation and level are not part of the batch.</summary>
    public static readonly ProblemType TrackNotInBatch = new(
        "candidate.track-not-in-batch", ProblemKind.Conflict,
        "本批次不包括 {occupation} {level}（备案范围内已申报的为：{tracks}）。请更正等级或另报批次。",
        "The batch does not include {occupation} {level} (it has {tracks}). Correct the level or plan another batch.");

    /// <summary>The person holds the same or a higher level already.</summary>
    public static readonly ProblemType AlreadyCertified = new(
        "candidate.already-certified", ProblemKind.Conflict,
        "该人员已持有同职业{level}的有效证书（{number}），不能再报同级或更低等级。请移出名册。",
        "The person holds a live certificate of this occupation at {level} ({number}). Take the row out.");

    /// <summary>One person, one certificate in a year.</summary>
    public static readonly ProblemType CertifiedThisYear = new(
        "candidate.certified-this-year", ProblemKind.Conflict,
        "该人员 {year} 年已取得证书（{number}），同一年度一人一证。请改报下一年度。",
        "The person received a certificate in {year} already ({number}), and one a year is allowed. Enter the person next year.");

    /// <summary>A part is deferred in a batch whose results are not out, so that nothing could be carried over.</summary>
    public static readonly ProblemType ResultsAwaited = new(
        "candidate.results-awaited", ProblemKind.Conflict,
        "该人员在批次“{title}”中有同职业同等级的科目缓考，该批次成绩尚未封存。请先将本行移出名册，待该批次成绩封存后再报名，已合格科目的成绩才能沿用。",
        "A part of this occupation and level is deferred in the batch {title}, whose results are not out. Take the row out until its scores are sealed, so that what was passed can be carried over.");

    /// <summary>The person is in another batch of the body for the same occupation and level, which is not over.</summary>
    public static readonly ProblemType EnteredElsewhere = new(
        "candidate.entered-elsewhere", ProblemKind.Conflict,
        "该人员已在批次“{title}”报考同职业同等级，该批次尚未出成绩，同一机构不得重复报考。请将本行移出名册；确需改报本批次的，请先在该批次报名期间撤出该考生，或待该批次成绩封存、取消后再报名。",
        "The person is entered for this occupation and level in the batch {title}, whose results are not known. Take the row out; to enter the person here instead, withdraw the candidate there while its registration is open, or wait until its scores are sealed or it is cancelled.");

    /// <summary>The person has passed in another batch of the body, which has not issued its certificates.</summary>
    public static readonly ProblemType CertificateAwaited = new(
        "candidate.certificate-awaited", ProblemKind.Conflict,
        "该人员在批次“{title}”中同职业同等级已合格，等待发证，无需再报。请将本行移出名册。",
        "The person has passed this occupation and level in the batch {title}, whose certificates are to be issued. Take the row out.");

    /// <summary>The person is registered in this batch.</summary>
    public static readonly ProblemType AlreadyRegistered = new(
        "candidate.already-registered", ProblemKind.Conflict,
        "该人员已在本批次报名，无需重复登记。",
        "The person is registered in this batch already.");

    /// <summary>No row of a chunk can be entered.</summary>
    public static readonly ProblemType NobodyToEnter = new(
        "candidate.nobody-to-enter", ProblemKind.Conflict,
        "没有可以登记的考生。请按各行说明更正。",
        "No row can be entered. Correct the rows as each of them says.");
}
