using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Api.Pages.Imports;

/// <summary>What can be wrong with the form that takes a roster in.</summary>
public static class ImportProblem
{
    /// <summary>The form was sent without a file.</summary>
    public static readonly ProblemType FileMissing = new(
        "imports.file-missing", ProblemKind.Invalid,
        "请选择要上传的名册文件（.xlsx 或 .csv）。",
        "Choose the roster file to upload (.xlsx or .csv).");
}
