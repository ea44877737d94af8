using TalentHub.Certification.Domain.Scores;

namespace TalentHub.Api.Endpoints.Certification;

/// <summary>Parts to be deferred, and why.</summary>
/// <param name="Parts">Those of the plan's <c>unplaced</c>, by ticket and part.</param>
/// <param name="Reason">Why there is no place; candidates read it.</param>
public sealed record DeferralRequest(IReadOnlyList<DeferredPart> Parts, string? Reason = null);
