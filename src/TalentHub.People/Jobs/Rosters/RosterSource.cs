using TalentHub.People.Domain.Rosters;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Store.Files;
using TalentHub.Platform.Store.Spreadsheets;

namespace TalentHub.People.Jobs.Rosters;

/// <summary>The stored file of an import, opened for reading row by row.</summary>
internal static class RosterSource
{
    internal static async Task<Outcome<Roster>> Open(
        FileStore files, RosterReader reader, RosterImport import, SheetLayout layout, int? counted, CancellationToken cancel)
    {
        var opened = await files.Open(import.FileId, cancel);
        if (!opened.Succeeded)
        {
            return opened.Problem;
        }

        await using var file = opened.Value;
        return await reader.Open(file.Content, layout, counted, cancel);
    }
}
