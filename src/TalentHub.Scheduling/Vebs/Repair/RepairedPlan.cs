using TalentHub.Scheduling.Vebs.Model;

namespace TalentHub.Scheduling.Vebs.Repair;

/// <summary>A plan after something has happened.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Moved">Published assignments that are not as they were; all others are.</param>
public sealed record RepairedPlan(VebsPlan Plan, IReadOnlyList<MovedBooking> Moved);
