namespace TalentHub.People.Domain.Experts;

/// <summary>Confirms the days recorded under an engagement.</summary>
public sealed record ConfirmDays(Guid EngagementId);
