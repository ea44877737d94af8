using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Api.Pages.Claims;

/// <summary>Why a claim's form is refused before there is a command.</summary>
public static class ClaimForm
{
    /// <summary>No engagement was chosen.</summary>
    public static readonly ProblemType EngagementMissing = new(
        "claim.engagement-missing", ProblemKind.Invalid,
        "请选择引才约定。",
        "Choose the engagement.");

    /// <summary>No file was chosen.</summary>
    public static readonly ProblemType FileMissing = new(
        "claim.file-missing", ProblemKind.Invalid,
        "请至少选择一份材料文件（PDF、PNG 或 JPEG，不超过 20 MB）。",
        "Choose at least one file (PDF, PNG or JPEG, 20 MB at most).");
}
