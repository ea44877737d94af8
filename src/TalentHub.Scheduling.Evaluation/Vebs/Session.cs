namespace TalentHub.Scheduling.Evaluation.Vebs;

/// <summary>Anything that happens at a place for a time. <c>From</c> and <c>Until</c> count working minutes of the day, without the break.</summary>
internal sealed record Session(
    string Part, string Place, string Site, DateOnly Date, int Start, int Minutes, int From, int Until, string[] Candidates, string[] Staff, string? Leader,
    InstanceFile.Track? Track)
{
    /// <summary>Grows with time over the whole batch.</summary>
    internal long Begin => ((long)Date.DayNumber * 10_000) + From;

    internal long End => ((long)Date.DayNumber * 10_000) + Until;

    public override string ToString() => $"{Part} at {Place} on {Date:yyyy-MM-dd} from minute {Start}";
}
