namespace TalentHub.Certification.Store;

/// <summary>How far a planning run is.</summary>
/// <param name="Batches">The batches that it plans together; the first was asked for.</param>
/// <param name="StopRequested">Somebody asked to end the search and keep the best plan.</param>
/// <param name="Round">The round that is under way, from 1; 0 before the first.</param>
/// <param name="Rounds">How many there are at most.</param>
/// <param name="Phase">What the engine did last: Construction, Times or Staff.</param>
/// <param name="Cost">What the best plan so far costs; 0 before there is one.</param>
/// <param name="Bound">No plan costs less.</param>
/// <param name="Unplaced">Parts that the best plan has no place for.</param>
/// <param name="Found">The plan is found, and published or about to be.</param>
/// <param name="Repair">It repairs the plan that stands and makes no new one.</param>
/// <param name="Work">What the engine has done so far: changes tried, candidates placed, seats filled. Grows as long as it works.</param>
/// <param name="Reason">Why the plan that stands is made anew, as its body wrote it; null where it wrote nothing.</param>
public sealed record PlanRunView(
    IReadOnlyList<Guid> Batches, bool StopRequested, int Round, int Rounds, string? Phase, long Cost, long Bound, int Unplaced, bool Found, bool Repair,
    long Work, string? Reason = null)
{
    /// <summary>Batches that got no plan from it, because none could be made or they did not take it.</summary>
    public int RefusedBatches { get; init; }

    /// <summary>By how much of the bound the best plan lies above it; null before there is a whole one.</summary>
    public decimal? Gap => Bound == 0 || Unplaced > 0 ? null : PlanView.GapOf(Cost, Bound);
}
