namespace TalentHub.Training.Domain.Classes;

/// <summary>Where a class stands.</summary>
public enum ClassState
{
    /// <summary>No such class.</summary>
    None,

    /// <summary>Taught; takes and loses students.</summary>
    Open,

    /// <summary>Given up before its end; its students are free for another class.</summary>
    Closed,

    /// <summary>Taught to its end; whoever was still enrolled graduated.</summary>
    Graduated,
}
