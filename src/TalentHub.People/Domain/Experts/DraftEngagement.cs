namespace TalentHub.People.Domain.Experts;

/// <summary>Drafts an engagement under an id the caller made.</summary>
public sealed record DraftEngagement(Guid EngagementId, EngagementTerms Terms);
