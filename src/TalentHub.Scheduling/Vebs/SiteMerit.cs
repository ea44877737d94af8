using TalentHub.Scheduling.Vebs.Problem;
using TalentHub.Scheduling.Vebs.Staffing;

namespace TalentHub.Scheduling.Vebs;

/// <summary>How good the finished plan of a site is, so that the better of two stays. What is pinned is bought by nothing, and a place by no cost.</summary>
/// <param name="PinsLost">Candidates' pinned parts without a place.</param>
/// <param name="PeopleLost">Persons who were on pinned duties before, and are not.</param>
/// <param name="Unplaced">Candidates' parts without a place, whether they could have one or not.</param>
/// <param name="Cost">What the plan costs (<see cref="SiteCost"/>).</param>
internal readonly record struct SiteMerit(int PinsLost, int PeopleLost, int Unplaced, long Cost)
{
    internal static SiteMerit Of(VebsProblem problem, SitePlan site, PreviousDuties before)
    {
        var unplaced = site.Frame.Units.FindAll(unit => unit.Time < 0);
        return new(
            unplaced.Sum(unit => unit.Members.Count(member => problem.Pins.ContainsKey((member.Number, unit.Part)))), before.LostOfPinned(problem, site.Duties, site.Seating.ReviewRooms),
            unplaced.Sum(unit => unit.Size), new SiteCost(problem, site).Total());
    }

    internal bool IsBetterThan(SiteMerit other) =>
        (PinsLost, PeopleLost, Unplaced, Cost).CompareTo((other.PinsLost, other.PeopleLost, other.Unplaced, other.Cost)) < 0;
}
