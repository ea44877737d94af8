using TalentHub.Certification.Domain.Sessions;
using TalentHub.Platform.Domain;

namespace TalentHub.Certification.Domain.Planning;

/// <content>How early tickets are out, and whom that binds; days that are cancelled.</content>
public sealed partial class PlanningCase
{
    /// <summary>Whether tickets are out, and the candidate has none: no part has a place, and none had.</summary>
    public bool AwaitsTicket(Guid candidate) => Input.TicketsAreOut && !_ticketed.Contains(candidate);

    /// <summary>
    /// Whether the ticket of a candidate was out early enough for a day, where tickets are out: the first counts, or the one that goes out now. A day on which the candidate
    /// has a place stands.
    /// </summary>
    public bool IsInTime(Guid candidate, DateOnly day) =>
        !Input.TicketsAreOut || _standing.Contains((candidate, day)) || TicketOut(candidate) is not { } ticketOut || Input.IsInTime(day, ticketOut);

    /// <summary>The day on which the ticket of a candidate was first out: today where it is not yet, null where nobody noted it.</summary>
    public DateOnly? TicketOut(Guid candidate) => AwaitsTicket(candidate) ? Input.Today : _ticketsOut.GetValueOrDefault(candidate);

    /// <summary>Whether the ticket of a candidate keeps the candidate away from one of the days.</summary>
    public bool HasDaysTooSoon(Guid candidate) => _dates.Exists(day => !IsInTime(candidate, day));

    /// <summary>Whether one of the batches has recorded that the day is cancelled.</summary>
    public bool IsCancelled(DateOnly day) => Input.Batches.Any(batch => batch.IsCancelled(day));

    /// <summary>The last day on which tickets of these sessions are out early enough; null where all of them are out.</summary>
    public DateOnly? OutBy(IEnumerable<PlannedSession> sessions) => sessions
        .Where(s => !Input.TicketsAreOut || s.Candidates.Any(AwaitsTicket)).Select(s => ChinaTime.DateOf(s.StartsAt))
        .Min(day => (DateOnly?)day.AddDays(-Input.Numbers.TicketLeadDays(day)));
}
