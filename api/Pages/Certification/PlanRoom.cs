using System.Globalization;
using TalentHub.Certification.Domain.Batches;

namespace TalentHub.Api.Pages.Certification;

/// <summary>A room as the form of a plan has it, in text.</summary>
/// <param name="Site">The site.</param>
/// <param name="Room">The room's name.</param>
/// <param name="Use">What it is used for.</param>
/// <param name="Places">Seats or stations.</param>
/// <param name="Occupation">The code of the occupation whose stations a workshop has; empty for any.</param>
/// <param name="Accessible">It can be reached with a wheelchair.</param>
public sealed record PlanRoom(string Site, string Room, string Use, string Places, string Occupation = "", bool Accessible = false)
{
    /// <summary>A row nobody filled in.</summary>
    public static readonly PlanRoom Empty = new("", "", "", "");

    /// <summary>Whether nobody filled it in.</summary>
    public bool IsEmpty => Site.Length + Room.Length + Places.Length == 0;

    /// <summary>The room of a plan as a row.</summary>
    public static PlanRoom Of(Venue venue) => new(
        venue.Site, venue.Room, venue.Kind.ToString(), venue.Places.ToString(CultureInfo.InvariantCulture), venue.OccupationCode ?? "", venue.Accessible);

    /// <summary>The room; places that are no number become 0, which the rules of plans refuse.</summary>
    public Venue Venue => new(
        Site, Room, Kind, int.TryParse(Places, NumberStyles.None, CultureInfo.InvariantCulture, out var places) ? places : 0,
        Kind == VenueKind.Workshop && Occupation.Length > 0 ? Occupation : null, Accessible);

    private VenueKind Kind => Enum.TryParse<VenueKind>(Use, out var kind) && Enum.IsDefined(kind) ? kind : VenueKind.TheoryRoom;
}
