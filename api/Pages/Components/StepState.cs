namespace TalentHub.Api.Pages.Components;

/// <summary>Where a record stands relative to a step.</summary>
public enum StepState
{
    /// <summary>Behind.</summary>
    Done,

    /// <summary>Here.</summary>
    Current,

    /// <summary>Ahead.</summary>
    Ahead,

    /// <summary>Ended here against the plan: refused, revoked.</summary>
    Stopped,
}
