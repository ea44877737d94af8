using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Training.Domain.Classes;

/// <summary>Why a command on a class is refused.</summary>
public static class ClassProblem
{
    /// <summary>There is no such class, or not within the caller's sight.</summary>
    public static readonly ProblemType NotFound = new(
        "class.not-found", ProblemKind.NotFound,
        "未找到该班级。请从班级列表中选择。",
        "This class was not found. Choose one from the list.");

    /// <summary>A class without a name, or with an endless one.</summary>
    public static readonly ProblemType NameWrong = new(
        "class.name-wrong", ProblemKind.Invalid,
        "请填写班级名称，不超过{limit}个字。",
        "Give the class a name of at most {limit} characters.");

    /// <summary>The level is none of the five.</summary>
    public static readonly ProblemType LevelWrong = new(
        "class.level-wrong", ProblemKind.Invalid,
        "培养等级无效。请选择一级至五级之一。",
        "This level is not known. Choose one of level 1 to level 5.");

    /// <summary>The year of entry lies too far from today.</summary>
    public static readonly ProblemType YearWrong = new(
        "class.year-wrong", ProblemKind.Invalid,
        "入学年份{year}不正确；应在{first}年至{last}年之间。请更正。",
        "The year of entry {year} is wrong; it lies between {first} and {last}. Correct it.");

    /// <summary>The school has a class of this name and year.</summary>
    public static readonly ProblemType NameTaken = new(
        "class.name-taken", ProblemKind.Conflict,
        "本校{year}级已有班级“{name}”。请换一个名称，或从班级列表中打开该班级。",
        "The school has a class {name} of {year} already. Choose another name, or open that class from the list.");

    /// <summary>The actor's organisation is no school that is at work.</summary>
    public static readonly ProblemType SchoolUnknown = new(
        "class.school-unknown", ProblemKind.Conflict,
        "贵单位不是在册的技工院校，不能开设班级。请联系市人社局登记。",
        "Your organisation is no registered technical school, so it opens no class. Ask the bureau to register it.");

    /// <summary>The partner enterprise has no agreement with the school that is in force.</summary>
    public static readonly ProblemType PartnerWithoutAgreement = new(
        "class.partner-without-agreement", ProblemKind.Conflict,
        "该企业与本校没有在有效期内的校企合作协议。请先登记协议，再开设校企联合班级。",
        "This enterprise has no agreement with the school that is in force. Register the agreement first, then open the class.");

    /// <summary>Nobody, or too many, in one command.</summary>
    public static readonly ProblemType ChunkSize = new(
        "class.chunk-size", ProblemKind.Invalid,
        "一次须登记1至{limit}名学生。请分批提交，或使用名册导入。",
        "Enrol 1 to {limit} students at once. Send them in parts, or bring in a roster.");

    /// <summary>The student is in this class.</summary>
    public static readonly ProblemType AlreadyEnrolled = new(
        "class.already-enrolled", ProblemKind.Conflict,
        "该学生已在本班，无需重复登记。",
        "The student is in this class already; there is nothing to do.");

    /// <summary>The student is in another open class of the school.</summary>
    public static readonly ProblemType InAnotherClass = new(
        "class.in-another-class", ProblemKind.Conflict,
        "该学生已在本校班级“{class}”。请先在该班级办理退班，再登记到本班。",
        "The student is in class {class} of this school. Withdraw the student there first.");

    /// <summary>No row of a chunk can be entered.</summary>
    public static readonly ProblemType NobodyToEnrol = new(
        "class.nobody-to-enrol", ProblemKind.Conflict,
        "没有可以登记的学生。请按各行说明更正。",
        "No row can be enrolled. Correct the rows as each of them says.");

    /// <summary>The student to withdraw is not in the class.</summary>
    public static readonly ProblemType NotEnrolled = new(
        "class.not-enrolled", ProblemKind.NotFound,
        "该学生不在本班。请刷新学生名单。",
        "This student is not in the class. Reload the list of students.");

    /// <summary>A class without students has nobody to graduate.</summary>
    public static readonly ProblemType NobodyToGraduate = new(
        "class.nobody-to-graduate", ProblemKind.Conflict,
        "本班没有在读学生，不能办理毕业。如不再开班，请关闭班级。",
        "The class has no students, so nobody graduates. Close the class if it is given up.");
}
