using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Organisations.Domain.Filings;

/// <summary>Why a command on a filing is refused.</summary>
public static class FilingProblem
{
    /// <summary>There is no such filing, or not within the caller's sight.</summary>
    public static readonly ProblemType NotFound = new(
        "filing.not-found", ProblemKind.NotFound,
        "未找到该备案。请从列表中选择。",
        "This filing was not found. Choose one from the list.");

    /// <summary>The scope is empty.</summary>
    public static readonly ProblemType ScopeEmpty = new(
        "filing.scope-empty", ProblemKind.Invalid,
        "请至少填写一个职业和等级。",
        "Name at least one occupation and level.")
    { Field = "scope" };

    /// <summary>An occupation and level twice with overlapping days.</summary>
    public static readonly ProblemType ScopeTwice = new(
        "filing.scope-twice", ProblemKind.Invalid,
        "职业{occupation}等级{level}重复且日期重叠。请合并为一行。",
        "Occupation {occupation} at level {level} is there twice with overlapping days. Make one row of them.");

    /// <summary>The dates of a scope row are reversed.</summary>
    public static readonly ProblemType DatesReversed = new(
        "filing.dates-reversed", ProblemKind.Invalid,
        "职业{occupation}等级{level}的结束日期早于开始日期。请改正。",
        "Occupation {occupation} at level {level} ends before it begins. Correct the dates.");

    /// <summary>A level above what this kind of school may assess.</summary>
    public static readonly ProblemType LevelAboveCeiling = new(
        "filing.level-above-ceiling", ProblemKind.Invalid,
        "该类院校不能认定{level}级；可认定：{levels}级。请改选等级。",
        "This kind of school may not assess level {level}; it may assess {levels}. Choose another level.");

    /// <summary>A larger scope is asked for by a body that is not filed.</summary>
    public static readonly ProblemType ExtensionNeedsFiling = new(
        "filing.extension-needs-filing", ProblemKind.Conflict,
        "备案状态为“{state}”，不能办理扩项；有效备案的机构才能申请增加职业和等级。",
        "The filing is {state}: only a body whose filing is in force can ask for a larger scope.");

    /// <summary>What is to come to the scope lies outside the days of the filing.</summary>
    public static readonly ProblemType ExtensionBeyondFiling = new(
        "filing.extension-beyond-filing", ProblemKind.Invalid,
        "备案有效期为 {from} 至 {to}，增加的职业和等级须在此期间内。请更正日期。",
        "The filing is valid from {from} to {to}, and what comes to its scope lies within these days. Correct the day.");

    /// <summary>The scope has it already.</summary>
    public static readonly ProblemType ScopeThere = new(
        "filing.scope-there", ProblemKind.Invalid,
        "备案范围已包括职业{occupation}等级{level}，且日期重叠。请删去这一行。",
        "The filing covers occupation {occupation} at level {level} on some of these days already. Leave the row out.");

    /// <summary>The parts of the certificate number are not of their shape.</summary>
    public static readonly ProblemType SeriesMalformed = new(
        "filing.series-malformed", ProblemKind.Invalid,
        "证书编号段不符合规则：类别1个大写字母、机构代码4位、省级代码2位、站点序列码6位数字。请按批复填写。",
        "The parts of the certificate number are a capital letter, 4 digits, 2 digits and 6 digits. Enter them as they were given.");

    /// <summary>The document number of the filing letter is missing.</summary>
    public static readonly ProblemType DocumentMissing = new(
        "filing.document-missing", ProblemKind.Invalid,
        "请填写备案函文号，1至100个字。",
        "Give the number of the filing letter, 1 to 100 characters.");

    /// <summary>The filing is not in force on the day.</summary>
    public static readonly ProblemType NotInForce = new(
        "filing.not-in-force", ProblemKind.Conflict,
        "备案有效期为{from}至{to}，{day}不在有效期内。请先办理续期。",
        "The filing is valid from {from} to {to}, which does not cover {day}. Renew it first.");

    /// <summary>Expiry before the last day is past.</summary>
    public static readonly ProblemType NotYetExpired = new(
        "filing.not-yet-expired", ProblemKind.Conflict,
        "备案有效期至{to}，尚未届满。",
        "The filing is valid until {to}; it has not expired.");

    /// <summary>The body was never filed, and has no numbers.</summary>
    public static readonly ProblemType NoSeries = new(
        "filing.no-series", ProblemKind.Conflict,
        "该机构尚未取得备案，没有证书编号段。请先完成备案。",
        "The body has not been filed and has no certificate numbers. File it first.");

    /// <summary>A number of certificates that cannot be reserved.</summary>
    public static readonly ProblemType CountOutOfRange = new(
        "filing.count-out-of-range", ProblemKind.Invalid,
        "预留数量须为1至{limit}。",
        "The number to reserve is 1 to {limit}.");

    /// <summary>The six digits of the serial are used up.</summary>
    public static readonly ProblemType SerialsExhausted = new(
        "filing.serials-exhausted", ProblemKind.Conflict,
        "{year}年{level}级证书序列码已用到{last}，剩余不足{count}个。请向省级部门申请新的站点序列码。",
        "Serials of {year}, level {level} are used up to {last}; fewer than {count} are left. Ask the province for another site code.");

    /// <summary>The examiner's levels exceed the grade.</summary>
    public static readonly ProblemType ExaminerLevelAboveGrade = new(
        "filing.examiner-level-above-grade", ProblemKind.Invalid,
        "{grade}不能考评{level}级。请改选等级或更正考评员级别。",
        "A {grade} may not assess level {level}. Choose other levels, or correct the grade.");

    /// <summary>The examiner has no occupation or level.</summary>
    public static readonly ProblemType ExaminerWithoutScope = new(
        "filing.examiner-without-scope", ProblemKind.Invalid,
        "请为考评员填写至少一个职业和等级。",
        "Name at least one occupation and level for the examiner.");

    /// <summary>The examiner's dates are reversed.</summary>
    public static readonly ProblemType ExaminerDatesReversed = new(
        "filing.examiner-dates-reversed", ProblemKind.Invalid,
        "考评员证卡结束日期早于开始日期。请改正。",
        "The examiner's card ends before it begins. Correct the dates.");

    /// <summary>Another body's certificate numbers begin the same.</summary>
    public static readonly ProblemType SeriesTaken = new(
        "filing.series-taken", ProblemKind.Conflict,
        "该证书编号段已分配给其他评价机构。请核对批复中的站点序列码。",
        "Another body has these parts of the certificate number. Compare the site code with the letter.");
}
