namespace TalentHub.Certification.Domain.Sessions;

/// <summary>Who supervises (内部质量督导) the examinations of a day, and does nothing else in the batch.</summary>
public sealed record PlannedSupervision(DateOnly Day, Guid PersonId);
