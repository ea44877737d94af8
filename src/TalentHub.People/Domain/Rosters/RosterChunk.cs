namespace TalentHub.People.Domain.Rosters;

/// <summary>What became of the rows of one chunk; the stored answer of the chunk's commit.</summary>
public sealed record RosterChunk(IReadOnlyList<RosterFinding> Findings)
{
    /// <summary>How many rows are answered in the same words, whether this was the first run or a repetition.</summary>
    public RosterCounts Counts => RosterCounts.Of(Findings);
}
