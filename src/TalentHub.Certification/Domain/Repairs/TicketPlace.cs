namespace TalentHub.Certification.Domain.Repairs;

/// <summary>Where and when a ticket says that a part is.</summary>
/// <param name="Site">The site.</param>
/// <param name="Room">The room.</param>
/// <param name="StartsAt">Beginning.</param>
public sealed record TicketPlace(string Site, string Room, DateTimeOffset StartsAt);
