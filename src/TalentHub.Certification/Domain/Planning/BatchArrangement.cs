using TalentHub.Certification.Domain.Sessions;

namespace TalentHub.Certification.Domain.Planning;

/// <summary>What a run found for one of its batches.</summary>
public sealed record BatchArrangement(Guid BatchId, ArrangeSittings Arrangement);
