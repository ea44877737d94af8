using TalentHub.Certification.Domain.Planning;

namespace TalentHub.Api.Endpoints.Certification;

/// <summary>Somebody whom a change of a plan by hand would put elsewhere.</summary>
/// <param name="PersonId">Who is on duty; null for a candidate.</param>
/// <param name="RegistrationId">The candidate; null for who is on duty.</param>
/// <param name="Ticket">The candidate's ticket.</param>
/// <param name="Name">The name.</param>
/// <param name="From">Where before; null for who comes in.</param>
/// <param name="To">Where after; null for who is there no more.</param>
/// <param name="Asked">Whether that is what was asked; otherwise it goes with it.</param>
public sealed record TrialMoveAnswer(Guid? PersonId, Guid? RegistrationId, string? Ticket, string Name, PlanPost? From, PlanPost? To, bool Asked)
{
    /// <summary>The answer for one.</summary>
    public static TrialMoveAnswer Of(TrialMove move) =>
        new(move.IsCandidate ? null : move.Id, move.IsCandidate ? move.Id : null, move.Ticket, move.Name, move.From, move.To, move.Asked);
}
