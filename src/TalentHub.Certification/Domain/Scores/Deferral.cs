using TalentHub.Certification.Domain.Standards;

namespace TalentHub.Certification.Domain.Scores;

/// <summary>Parts that are deferred, or no more, and what is left.</summary>
/// <param name="Parts">The subject of each part.</param>
/// <param name="Unscheduled">Candidates of whom another part still has no place.</param>
/// <param name="MakeupMonths">So many months after the examination in which a part was passed, a later batch takes it over.</param>
public sealed record Deferral(IReadOnlyList<(Guid RegistrationId, ExamSubject Subject)> Parts, int Unscheduled, int MakeupMonths);
