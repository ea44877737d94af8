using TalentHub.Api.Localisation;
using TalentHub.Api.Pages.Components;
using TalentHub.People.Domain.Rosters;

namespace TalentHub.Api.Pages.Imports;

/// <summary>The four steps of the wizard and where an import stands.</summary>
public static class ImportSteps
{
    private static readonly string[] Keys = ["imports.step-upload", "imports.step-check", "imports.step-confirm", "imports.step-register"];

    /// <summary>The steps at a state; a file that cannot be used ends at the check.</summary>
    public static IReadOnlyList<Step> At(Texts texts, RosterImportState state, bool unusable = false)
    {
        var here = state switch
        {
            RosterImportState.None => 0,
            RosterImportState.Uploaded or RosterImportState.Checking => 1,
            RosterImportState.Checked or RosterImportState.Cancelled => unusable ? 1 : 2,
            RosterImportState.Registering => 3,
            _ => Keys.Length,
        };
        return
        [
            .. Keys.Select((key, index) => new Step(
                texts[key],
                index < here ? StepState.Done : index > here ? StepState.Ahead : unusable || state == RosterImportState.Cancelled ? StepState.Stopped : StepState.Current)),
        ];
    }
}
