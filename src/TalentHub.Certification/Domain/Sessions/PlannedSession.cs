namespace TalentHub.Certification.Domain.Sessions;

/// <summary>A session of a batch.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Part">Theory, Practice or Review.</param>
/// <param name="Site">The site.</param>
/// <param name="Room">The room.</param>
/// <param name="StartsAt">Start.</param>
/// <param name="EndsAt">End.</param>
/// <param name="Candidates">Registrations in the order of their places.</param>
/// <param name="Staff">Invigilators of theory; the panel of other parts, its leader first.</param>
/// <param name="FirstPlace">The place of the first candidate: more than 1 where another batch shares the room at the time.</param>
public sealed record PlannedSession(
    Guid Id, string Part, string Site, string Room, DateTimeOffset StartsAt, DateTimeOffset EndsAt,
    IReadOnlyList<Guid> Candidates, IReadOnlyList<Guid> Staff, int FirstPlace = 1);
