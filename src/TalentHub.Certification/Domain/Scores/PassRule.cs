using TalentHub.Certification.Domain.Standards;

namespace TalentHub.Certification.Domain.Scores;

/// <summary>Every subject must reach its own pass mark, inclusive; nothing is averaged (standard edition of the batch).</summary>
public static class PassRule
{
    /// <summary>The subjects that have no score yet.</summary>
    public static IEnumerable<ExamSubject> Missing(IReadOnlyList<SubjectRule> subjects, IReadOnlyDictionary<ExamSubject, Score> scores) =>
        subjects.Select(s => s.Subject).Where(s => !scores.ContainsKey(s));

    /// <summary>What the scores come to.</summary>
    public static CandidateResult ResultOf(IReadOnlyList<SubjectRule> subjects, IReadOnlyDictionary<ExamSubject, Score> scores) =>
        subjects.Count == 0 || Missing(subjects, scores).Any() ? CandidateResult.Incomplete
        : subjects.Any(s => scores[s.Subject].Mark == ScoreMark.Violation) ? CandidateResult.Violation
        : subjects.Any(s => scores[s.Subject].Mark == ScoreMark.Deferred) ? CandidateResult.Deferred
        : subjects.All(s => scores[s.Subject].Mark == ScoreMark.Absent) ? CandidateResult.Absent
        : subjects.All(s => scores[s.Subject].Passes(s)) ? CandidateResult.Passed
        : CandidateResult.Failed;
}
