namespace TalentHub.People.Domain.Experts;

/// <summary>Records days worked under an engagement.</summary>
public sealed record RecordDays(Guid EngagementId, IReadOnlyList<DateOnly> Days);
