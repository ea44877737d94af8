using TalentHub.Certification.Domain.Standards;

namespace TalentHub.Certification.Domain.Scores;

/// <summary>A candidate with the scores entered so far.</summary>
public sealed record CandidateScores(
    Guid RegistrationId, string Ticket, string OccupationCode, SkillLevel Level, IReadOnlyDictionary<ExamSubject, Score> Scores)
{
    /// <summary>Subjects that were passed in an earlier batch, in which another part was deferred or failed.</summary>
    public IReadOnlySet<ExamSubject> Carried { get; init; } = new HashSet<ExamSubject>();
}
