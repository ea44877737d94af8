using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Platform.Domain.Settings;

/// <summary>Why a number of the field is not at hand.</summary>
public static class SettingProblem
{
    /// <summary>Nobody has entered the value for this day.</summary>
    public static readonly ProblemType Missing = new(
        "setting.missing", ProblemKind.Conflict,
        "参数“{key}”在{day}没有已录入的值，无法办理。请管理员依据文件录入该参数及其有效期后重试。",
        "The setting {key} has no value for {day}, so this cannot be done. Have an administrator enter it with its document and period, then repeat.");
}
