using TalentHub.Organisations.Domain;

namespace TalentHub.Certification.Store;

/// <summary>An admission ticket: who, for what, and the seats.</summary>
/// <param name="Ticket">The ticket number.</param>
/// <param name="Name">The name.</param>
/// <param name="DocumentMask">The mask of the document number.</param>
/// <param name="OccupationCode">The occupation.</param>
/// <param name="Level">The level.</param>
/// <param name="Access">Whether rooms that can be reached with a wheelchair are arranged.</param>
/// <param name="ExtraTime">Whether more time is arranged in theory.</param>
/// <param name="Seats">Where and when.</param>
public sealed record TicketView(
    string Ticket, string Name, string DocumentMask, string OccupationCode, SkillLevel Level, bool Access, bool ExtraTime, IReadOnlyList<SeatView> Seats)
{
    /// <summary>Parts that were passed in an earlier batch and are not sat again.</summary>
    public IReadOnlyList<CarriedPart> Carried { get; init; } = [];
}
