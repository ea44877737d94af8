namespace TalentHub.Certification.Domain.Candidates;

/// <summary>Enters a chunk of candidates.</summary>
public sealed record RegisterCandidates(IReadOnlyList<CandidateEntry> Candidates);
