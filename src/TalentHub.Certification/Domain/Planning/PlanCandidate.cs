using TalentHub.Certification.Domain.Batches;
using TalentHub.Certification.Domain.Candidates;

namespace TalentHub.Certification.Domain.Planning;

/// <summary>A candidate to be placed.</summary>
/// <param name="Id">The registration.</param>
/// <param name="PersonId">The person, who is on no duty in the batches.</param>
/// <param name="BatchId">The batch.</param>
/// <param name="Track">Occupation and level.</param>
/// <param name="ClassName">The class; those of one class sit together where that costs little.</param>
/// <param name="Accommodations">What is arranged for a disability.</param>
public sealed record PlanCandidate(Guid Id, Guid PersonId, Guid BatchId, TrackPlan Track, string? ClassName, Accommodations Accommodations)
{
    /// <summary>The day on which the ticket was first out with a place; null where it was not, or nobody noted it.</summary>
    public DateOnly? TicketOut { get; init; }
}
