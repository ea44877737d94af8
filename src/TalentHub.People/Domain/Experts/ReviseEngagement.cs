namespace TalentHub.People.Domain.Experts;

/// <summary>Changes the terms of a draft.</summary>
public sealed record ReviseEngagement(Guid EngagementId, EngagementTerms Terms);
