using TalentHub.Certification.Domain.Batches;

namespace TalentHub.Certification.Domain.Planning;

/// <summary>A candidate to be placed.</summary>
/// <param name="Id">The registration.</param>
/// <param name="BatchId">The batch.</param>
/// <param name="Track">Occupation and level.</param>
/// <param name="ClassName">The class; those of one class sit together where that costs little.</param>
public sealed record PlanCandidate(Guid Id, Guid BatchId, TrackPlan Track, string? ClassName);
