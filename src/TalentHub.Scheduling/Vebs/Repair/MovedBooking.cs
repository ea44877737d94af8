using TalentHub.Scheduling.Vebs.Model;

namespace TalentHub.Scheduling.Vebs.Repair;

/// <summary>A published assignment that changed.</summary>
/// <param name="Old">As it was published.</param>
/// <param name="Why">Why it could not stay.</param>
public sealed record MovedBooking(Booking Old, MoveReason Why);
