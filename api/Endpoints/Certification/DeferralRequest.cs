using TalentHub.Certification.Domain.Scores;

namespace TalentHub.Api.Endpoints.Certification;

/// <summary>Parts to be deferred, or whose deferral is taken back, and why.</summary>
/// <param name="Parts">Those of the plan's <c>unplaced</c>, or of the deferrals, by ticket and part.</param>
/// <param name="Reason">Why there is no place, or why the deferral does not stand; candidates read it.</param>
public sealed record DeferralRequest(IReadOnlyList<DeferredPart> Parts, string? Reason = null);
