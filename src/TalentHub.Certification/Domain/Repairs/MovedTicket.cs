namespace TalentHub.Certification.Domain.Repairs;

/// <summary>A part of a published ticket that moved.</summary>
/// <param name="RegistrationId">The candidate.</param>
/// <param name="Part">Theory, Practice or Review.</param>
/// <param name="From">As it was published.</param>
/// <param name="To">As it is now; null for one that found no place.</param>
/// <param name="Why">The reason.</param>
/// <param name="Because">What the body wrote about the day or room that is not to be had, or about planning anew; null for other reasons.</param>
public sealed record MovedTicket(Guid RegistrationId, string Part, TicketPlace From, TicketPlace? To, TicketMoveReason Why, string? Because);
