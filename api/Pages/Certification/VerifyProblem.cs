using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Api.Pages.Certification;

/// <summary>What can be missing in the form that verifies a certificate.</summary>
public static class VerifyProblem
{
    /// <summary>No number.</summary>
    public static readonly ProblemType NumberMissing = new(
        "verify.number-missing", ProblemKind.Invalid,
        "请填写证书编号。",
        "Enter the number of the certificate.");

    /// <summary>No name.</summary>
    public static readonly ProblemType NameMissing = new(
        "verify.name-missing", ProblemKind.Invalid,
        "请填写证书上的姓名。",
        "Enter the name on the certificate.");
}
