namespace TalentHub.Scheduling.Vebs.Model;

/// <summary>Why an examiner must withdraw from a candidate (回避).</summary>
public enum Relation
{
    /// <summary>Near relative (近亲属).</summary>
    Relative,

    /// <summary>Declared by the examiner or the candidate.</summary>
    Declared,

    /// <summary>Master and apprentice (师徒).</summary>
    Master,

    /// <summary>Direct superior.</summary>
    Superior,
}
