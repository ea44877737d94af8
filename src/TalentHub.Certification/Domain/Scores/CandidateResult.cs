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
}
