namespace TalentHub.Scheduling.Vebs;

/// <summary>From where the plan of a site is begun. Each has searches and chances of its own.</summary>
/// <param name="Number">Its number, of which each beginning has another.</param>
/// <param name="DaysMore">So many days are open beyond the fewest that can suffice.</param>
/// <param name="TheoryCut">Candidates sit theory one by one, whenever and wherever, and not with those of the same practical session.</param>
/// <param name="SessionsMore">Practical sessions are of even size, and so many more of a track than its stations ask for; null to fill the sessions.</param>
/// <param name="Alike">In a practical session are, if possible, only those who all wait for their theory or none, and all have a review after it or none.</param>
internal sealed record Beginning(int Number, int DaysMore = 0, bool TheoryCut = false, int? SessionsMore = null, bool Alike = false)
{
    private const int NumberOfFewer = 100;
    private const int FirstOfCut = 1000;

    /// <summary>Most sites need no other.</summary>
    internal static Beginning First { get; } = new(0);

    /// <summary>Where a day is open that is perhaps not needed.</summary>
    internal static Beginning Fewer { get; } = new(NumberOfFewer, Alike: true);

    /// <summary>For small sites, where a lot may be too large for the rooms of a day.</summary>
    internal static Beginning Cut { get; } = new(FirstOfCut, TheoryCut: true);

    /// <summary>For small sites at which a day may be open that is not needed, because a session waits for the theory of too many.</summary>
    internal static Beginning[] CutEvenly { get; } = [new(FirstOfCut + 1, TheoryCut: true, SessionsMore: 0), new(FirstOfCut + 2, TheoryCut: true, SessionsMore: 1)];

    /// <summary>Where something found no place: on a day more each time.</summary>
    internal static Beginning Again(int attempt) => new(attempt, attempt);
}
