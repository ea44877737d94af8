using TalentHub.Certification.Domain.Repairs;

namespace TalentHub.Api.Endpoints.Certification;

/// <summary>A part of a published ticket that moved.</summary>
/// <param name="RegistrationId">The candidate.</param>
/// <param name="Ticket">The ticket number.</param>
/// <param name="Name">The name.</param>
/// <param name="Part">Theory, Practice or Review.</param>
/// <param name="From">As it was published.</param>
/// <param name="To">As it is now; null for one that found no place.</param>
/// <param name="Reason">Why it could not stay.</param>
/// <param name="ReasonZh">The same in Chinese words.</param>
/// <param name="ReasonEn">The same in English words.</param>
/// <param name="Because">What the body wrote about the day or room that is not to be had; null for other reasons.</param>
/// <param name="RunId">The run that changed the plan, or the command that changed it by hand.</param>
/// <param name="MovedAt">When the plan with the change was published.</param>
public sealed record MovedTicketAnswer(
    Guid RegistrationId, string Ticket, string Name, string Part, TicketPlace From, TicketPlace? To, TicketMoveReason Reason, string ReasonZh, string ReasonEn,
    string? Because, Guid RunId, DateTimeOffset MovedAt);
