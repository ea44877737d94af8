using TalentHub.Certification.Domain.Planning;

namespace TalentHub.Api.Endpoints.Certification;

/// <summary>What a change of a plan by hand would do.</summary>
/// <param name="Before">The plan that stands.</param>
/// <param name="After">The plan with the change in it; it can be saved when it breaks no rule.</param>
public sealed record TrialAnswer(PlanQuality Before, PlanQuality After);
