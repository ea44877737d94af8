using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Subsidies.Domain.Packs;

/// <summary>What can be wrong with a policy pack, or with asking for one.</summary>
public static class PackProblem
{
    /// <summary>The file is no pack.</summary>
    public static readonly ProblemType Malformed = new(
        "pack.malformed", ProblemKind.Invalid,
        "政策包无法读取：{path} 处有误（{detail}）。请对照格式说明更正后重新导入。",
        "The policy pack cannot be read: {path} is wrong ({detail}). Correct it against the format and import it again.");

    /// <summary>The pack can be read but contradicts itself.</summary>
    public static readonly ProblemType Inconsistent = new(
        "pack.inconsistent", ProblemKind.Invalid,
        "政策包自相矛盾：{detail}。请更正后重新导入。",
        "The policy pack contradicts itself: {detail}. Correct it and import it again.");

    /// <summary>A worked example of the pack does not come out.</summary>
    public static readonly ProblemType ExampleFails = new(
        "pack.example-fails", ProblemKind.Invalid,
        "政策包的算例“{name}”结果不符：应为{expected}，实为{actual}。请核对规则、金额或算例。",
        "The worked example \"{name}\" of the pack comes out as {actual} instead of {expected}. Check the rules, the amounts or the example.");

    /// <summary>No pack has this programme.</summary>
    public static readonly ProblemType Unknown = new(
        "pack.unknown", ProblemKind.NotFound,
        "没有补贴项目“{programme}”。请核对项目代码后重试。",
        "There is no programme {programme}. Check its code and try again.");

    /// <summary>No version of the programme is in force on the day.</summary>
    public static readonly ProblemType NotInForce = new(
        "pack.not-in-force", ProblemKind.Conflict,
        "补贴项目“{programme}”在{day}没有有效的政策版本。请核对项目名称和申报日期。",
        "No version of the programme {programme} is in force on {day}. Check its name and the date of the claim.");
}
