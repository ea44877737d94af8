namespace TalentHub.Certification.Store;

/// <summary>A place of a candidate in one part.</summary>
/// <param name="Part">Theory, Practice or Review.</param>
/// <param name="Site">The site.</param>
/// <param name="Room">The room.</param>
/// <param name="StartsAt">Beginning.</param>
/// <param name="EndsAt">End.</param>
/// <param name="Place">The seat or station.</param>
public sealed record SeatView(string Part, string Site, string Room, DateTimeOffset StartsAt, DateTimeOffset EndsAt, int Place);
