namespace TalentHub.People.Domain.Experts;

/// <summary>Where an engagement (柔性引才) stands.</summary>
public enum EngagementState
{
    /// <summary>Not drafted yet.</summary>
    None,

    /// <summary>The employer is still writing it.</summary>
    Draft,

    /// <summary>Waits for the expert.</summary>
    Proposed,

    /// <summary>The expert agreed; work has not begun.</summary>
    ConfirmedByExpert,

    /// <summary>Working days are recorded.</summary>
    Active,

    /// <summary>Done as agreed.</summary>
    Completed,

    /// <summary>Given up before its end.</summary>
    Ended,
}
