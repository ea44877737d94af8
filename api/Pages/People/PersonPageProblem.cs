using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Api.Pages.People;

/// <summary>What the form of a full view may lack.</summary>
public static class PersonPageProblem
{
    /// <summary>The person has no such number.</summary>
    public static readonly ProblemType NothingToShow = new(
        "personal.nothing-to-show", ProblemKind.Conflict,
        "该人员没有登记手机号码。",
        "No mobile number of this person is known.");

    /// <summary>No purpose was chosen.</summary>
    public static readonly ProblemType ChoosePurpose = new(
        "personal.purpose-missing", ProblemKind.Invalid,
        "请选择要查看的信息和用途。",
        "Choose what to see and what for.");
}
