using TalentHub.Platform.Domain.Errors;

namespace TalentHub.People.Domain.Rosters;

/// <summary>Why a roster, or a row of it, is refused.</summary>
public static class RosterProblem
{
    /// <summary>There is no roster of this kind.</summary>
    public static readonly ProblemType KindUnknown = new(
        "roster.kind-unknown", ProblemKind.Invalid,
        "没有“{kind}”这种名册。请从导入页面选择名册类型。",
        "There is no roster of kind {kind}. Choose one from the import page.");

    /// <summary>The role does not bring in rosters of this kind.</summary>
    public static readonly ProblemType RoleNotAllowed = new(
        "roster.role-not-allowed", ProblemKind.Forbidden,
        "角色“{role}”不能导入这种名册；由“{needed}”办理。",
        "Role {role} may not bring in this roster; it is for {needed}.");

    /// <summary>The record the roster is for does not exist, or belongs to another organisation.</summary>
    public static readonly ProblemType TargetNotFound = new(
        "roster.target-not-found", ProblemKind.NotFound,
        "未找到名册所属的记录。请回到该记录的页面重新上传。",
        "The record this roster is for was not found. Go back to its page and upload the file there.");

    /// <summary>The import does not exist, or belongs to another organisation.</summary>
    public static readonly ProblemType NotFound = new(
        "roster.not-found", ProblemKind.NotFound,
        "未找到该导入任务。请从导入列表中打开。",
        "This import was not found. Open it from the list of imports.");

    /// <summary>The refused rows hold identity numbers in full, which go back to their sender only.</summary>
    public static readonly ProblemType RowsOfOthers = new(
        "roster.rows-of-others", ProblemKind.Forbidden,
        "未通过行的文件含完整证件号码，只有上传该名册的单位可以下载；本页列出了各行的问题。",
        "The file of refused rows holds identity numbers in full; only the organisation that uploaded the roster may download it. The page lists what is wrong with each row.");

    /// <summary>A job that was started over reports after the one that replaced it began.</summary>
    public static readonly ProblemType RunReplaced = new(
        "roster.run-replaced", ProblemKind.Conflict,
        "该任务已被重新启动的任务取代，结果不再采用。",
        "This run was started over; its result is no longer used.");

    /// <summary>The report holds no row that could be registered.</summary>
    public static readonly ProblemType NothingToRegister = new(
        "roster.nothing-to-register", ProblemKind.Conflict,
        "名册中没有可以登记的行。请按错误文件改正后重新上传。",
        "No row of this roster can be registered. Correct it by the error file and upload it again.");

    /// <summary>Whatever the file holds is registered already.</summary>
    public static readonly ProblemType AllThere = new(
        "roster.all-there", ProblemKind.Conflict,
        "名册中的 {rows} 行此前均已登记，无需重复登记，数据没有变化。",
        "{rows:The row|All rows} of this roster ({rows}) {rows:is|are} registered already. Nothing is left to do, and nothing was changed.");

    /// <summary>The file holds headings and no rows.</summary>
    public static readonly ProblemType Empty = new(
        "roster.empty", ProblemKind.Invalid,
        "名册没有数据行。请在表头下方填写后重新上传。",
        "The roster has no rows. Fill them in below the headings and upload it again.");

    /// <summary>Two rows of one file are about the same thing.</summary>
    public static readonly ProblemType TwiceInFile = new(
        "roster.twice-in-file", ProblemKind.Invalid,
        "第{row}行与第{first}行重复。请删去其中一行。",
        "Row {row} repeats row {first}. Delete one of them.");

    /// <summary>A cell that must be filled is empty.</summary>
    public static readonly ProblemType CellEmpty = new(
        "roster.cell-empty", ProblemKind.Invalid,
        "此单元格为空，请填写。",
        "This cell is empty; fill it in.");

    /// <summary>A cell holds none of the words it may hold.</summary>
    public static readonly ProblemType CellChoice = new(
        "roster.cell-choice", ProblemKind.Invalid,
        "此单元格不能是“{value}”；可填：{choices}。",
        "This cell cannot be {value}; it is one of {choices}.");

    /// <summary>A cell holds no date.</summary>
    public static readonly ProblemType CellDate = new(
        "roster.cell-date", ProblemKind.Invalid,
        "此单元格不是日期：{value}。请按2023-09-01的格式填写。",
        "This is not a date: {value}. Write it as 2023-09-01.");
}
