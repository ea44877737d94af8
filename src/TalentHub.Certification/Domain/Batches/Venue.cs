namespace TalentHub.Certification.Domain.Batches;

/// <summary>A room that the plan names.</summary>
/// <param name="Site">The site, as filed.</param>
/// <param name="Room">The room's name, unique within the site.</param>
/// <param name="Kind">What it can be used for.</param>
/// <param name="Places">Seats or stations that may be used at one time.</param>
/// <param name="OccupationCode">The occupation whose stations a workshop has; any when null.</param>
/// <param name="Accessible">It can be reached with a wheelchair; a room of which nobody said so counts as one that cannot.</param>
public sealed record Venue(string Site, string Room, VenueKind Kind, int Places, string? OccupationCode = null, bool Accessible = false);
