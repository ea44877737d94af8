namespace TalentHub.Certification.Domain.Scores;

/// <summary>What a candidate's scores come to.</summary>
public enum CandidateResult
{
    /// <summary>A subject has no score yet.</summary>
    Incomplete,

    /// <summary>Every subject reached its pass mark.</summary>
    Passed,

    /// <summary>At least one subject did not.</summary>
    Failed,

    /// <summary>Absent in every subject.</summary>
    Absent,

    /// <summary>A violation in any subject: nothing counts.</summary>
    Violation,

    /// <summary>A subject is deferred: no failed attempt, and the candidate sits what is not passed in a later batch (缓考).</summary>
    Deferred,
}
