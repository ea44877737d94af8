using TalentHub.Api.Localisation;
using TalentHub.Api.Pages.Components;
using TalentHub.People.Domain.Rosters;
using TalentHub.People.Store.Rosters;

namespace TalentHub.Api.Pages.Imports;

/// <summary>Where an import stands, in the words of who has to go on with it: only a checked file that has something to register waits to be confirmed.</summary>
public static class ImportStanding
{
    /// <summary>Whether somebody has to confirm it.</summary>
    public static bool WaitsForConfirmation(RosterImportRow import) => import is { State: RosterImportState.Checked, Valid: > 0 };

    /// <summary>The words and tone of its tag; null where the state's own will do.</summary>
    public static (string? Text, Tone? Tone) Of(Texts texts, RosterImportRow import) =>
        import.FileProblem is not null ? (texts["imports.unusable"], Tone.Danger)
        : WaitsForConfirmation(import) ? (texts["imports.tab-waiting"], Tone.Attention)
        : (null, null);
}
