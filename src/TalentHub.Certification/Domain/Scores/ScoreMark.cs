namespace TalentHub.Certification.Domain.Scores;

/// <summary>What stands on the score sheet of one candidate in one subject.</summary>
public enum ScoreMark
{
    /// <summary>Points were given.</summary>
    Scored,

    /// <summary>The candidate did not come (缺考).</summary>
    Absent,

    /// <summary>The candidate broke the rules of the examination, and the subject does not count (违纪).</summary>
    Violation,

    /// <summary>The body had no place for the part, and the candidate sits it in a later batch (缓考).</summary>
    Deferred,
}
