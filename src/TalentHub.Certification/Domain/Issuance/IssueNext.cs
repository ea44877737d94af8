namespace TalentHub.Certification.Domain.Issuance;

/// <summary>Issues the next chunk of certificates of an approved batch.</summary>
/// <param name="RunId">The job run.</param>
/// <param name="First">The first candidate who is due, so that each chunk is an operation of its own; null when nobody is.</param>
public sealed record IssueNext(Guid RunId, Guid? First);
