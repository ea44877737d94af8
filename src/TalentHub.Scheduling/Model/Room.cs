namespace TalentHub.Scheduling.Model;

/// <summary>A room or workshop.</summary>
/// <param name="Name">Unique name.</param>
/// <param name="Site">The site it stands on.</param>
/// <param name="Kind">What it serves.</param>
/// <param name="Places">Seats or stations usable at one time.</param>
/// <param name="Family">The family of stations of a workshop; any when null.</param>
public sealed record Room(string Name, string Site, RoomKind Kind, int Places, string? Family = null);
