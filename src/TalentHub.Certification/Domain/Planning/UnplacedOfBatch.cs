using TalentHub.Certification.Domain.Sessions;

namespace TalentHub.Certification.Domain.Planning;

/// <summary>A part without a place.</summary>
/// <param name="BatchId">Whose batch it is.</param>
/// <param name="Candidate">The part, and why it has none.</param>
/// <param name="HadPlace">Whether the candidate's ticket was out with a place that was lost.</param>
public sealed record UnplacedOfBatch(Guid BatchId, UnplacedCandidate Candidate, bool HadPlace);
