namespace TalentHub.Scheduling.Evaluation.Vebs;

/// <summary>Those of a track who have practice at a site, and the most who can be in one session there.</summary>
internal sealed record Demand(InstanceFile.Track Track, List<InstanceFile.Candidate> Candidates, int Stations)
{
    /// <summary>The fewest sessions.</summary>
    internal int Sessions => Divided.Up(Candidates.Count, Stations);

    internal int Minutes => Track.PracticeMinutes;

    /// <summary>The fewest sessions that hold those who wait for their theory, those who have a review after it, or those who do both.</summary>
    internal int Bound(bool early, bool late) => Divided.Up(
        Candidates.Count(c => (!early || (Track.TheoryFirst && c.Parts.Contains("theory"))) && (!late || c.Parts.Contains("review"))), Stations);
}
