using TalentHub.Certification.Domain.Standards;

namespace TalentHub.Certification.Domain.Batches;

/// <summary>What the scores of a batch come to, read at the moment of sealing.</summary>
/// <param name="Passed">Candidates who passed.</param>
/// <param name="Incomplete">Candidates who lack a score.</param>
/// <param name="FirstTicket">The ticket of the first of them.</param>
/// <param name="FirstSubject">The subject that candidate lacks.</param>
/// <param name="ExamEnds">When the last of its sessions is over; null where it has none.</param>
public sealed record SealFacts(int Passed, int Incomplete, string? FirstTicket, ExamSubject? FirstSubject, DateTimeOffset? ExamEnds = null);
