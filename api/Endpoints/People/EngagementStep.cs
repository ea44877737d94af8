using TalentHub.People.Domain.Experts;

namespace TalentHub.Api.Endpoints.People;

/// <summary>A step of an engagement, with the reason that declining and ending ask for.</summary>
public sealed record EngagementStep(EngagementMove Move, string? Reason = null);
