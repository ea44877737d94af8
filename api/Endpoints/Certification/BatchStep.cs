using TalentHub.Certification.Domain.Batches;

namespace TalentHub.Api.Endpoints.Certification;

/// <summary>A step of a batch, with the reason that some steps ask for.</summary>
public sealed record BatchStep(BatchMove Move, string? Reason = null);
