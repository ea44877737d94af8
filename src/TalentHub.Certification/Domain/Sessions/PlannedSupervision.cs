namespace TalentHub.Certification.Domain.Sessions;

/// <summary>Who supervises (内部质量督导) the examinations at a site on a day, and does nothing else in the batch.</summary>
/// <param name="Day">The day.</param>
/// <param name="Site">The site; each has supervisors of its own.</param>
/// <param name="PersonId">The supervisor.</param>
public sealed record PlannedSupervision(DateOnly Day, string Site, Guid PersonId);
