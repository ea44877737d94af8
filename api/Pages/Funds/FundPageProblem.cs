using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Api.Pages.Funds;

/// <summary>What can be wrong with a press of a button above rows.</summary>
public static class FundPageProblem
{
    /// <summary>No row was ticked.</summary>
    public static readonly ProblemType NothingSelected = new(
        "page.nothing-selected", ProblemKind.Invalid, "没有选中任何一行。请先勾选要办理的行。", "No row is ticked. Tick the rows first.");
}
