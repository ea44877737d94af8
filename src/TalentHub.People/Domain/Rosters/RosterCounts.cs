namespace TalentHub.People.Domain.Rosters;

/// <summary>How many rows came to which verdict.</summary>
public sealed record RosterCounts(int Total, int Valid, int Already, int Registered, int Refused)
{
    /// <summary>No row.</summary>
    public static readonly RosterCounts Zero = new(0, 0, 0, 0, 0);

    /// <summary>The counts of these findings.</summary>
    public static RosterCounts Of(IReadOnlyCollection<RosterFinding> findings) => new(
        findings.Count,
        findings.Count(f => f.Verdict == RosterVerdict.Valid),
        findings.Count(f => f.Verdict == RosterVerdict.Already),
        findings.Count(f => f.Verdict == RosterVerdict.Registered),
        findings.Count(f => f.Verdict == RosterVerdict.Refused));

    /// <summary>Both together.</summary>
    public static RosterCounts operator +(RosterCounts left, RosterCounts right) => new(
        left.Total + right.Total, left.Valid + right.Valid, left.Already + right.Already,
        left.Registered + right.Registered, left.Refused + right.Refused);
}
