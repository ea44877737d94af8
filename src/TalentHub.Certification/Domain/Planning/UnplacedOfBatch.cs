using TalentHub.Certification.Domain.Sessions;

namespace TalentHub.Certification.Domain.Planning;

/// <summary>A part without a place, and whose batch it is.</summary>
public sealed record UnplacedOfBatch(Guid BatchId, UnplacedCandidate Candidate);
