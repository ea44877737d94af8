using System.Globalization;
using TalentHub.People.Domain.Rosters;
using TalentHub.Platform.Domain.Jobs;

namespace TalentHub.People.Jobs.Rosters;

/// <summary>Findings as the items of a job run: one a row, its key the row number.</summary>
internal static class RosterItems
{
    /// <summary>Rows in one chunk: one commit each at registration.</summary>
    internal const int ChunkSize = 500;

    /// <summary>Seven digits, so that keys sort as rows do.</summary>
    internal static string Key(int row) => row.ToString("D7", CultureInfo.InvariantCulture);

    internal static JobItem Of(RosterFinding finding) => finding.Verdict switch
    {
        RosterVerdict.Valid or RosterVerdict.Registered => JobItem.Done(Key(finding.Row)),
        RosterVerdict.Already => JobItem.Done(Key(finding.Row), nameof(RosterVerdict.Already)),
        RosterVerdict.Refused => JobItem.Refused(Key(finding.Row), finding.Problems),
    };
}
