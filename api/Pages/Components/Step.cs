namespace TalentHub.Api.Pages.Components;

/// <summary>One station of a record's way.</summary>
public sealed record Step(string Label, StepState State)
{
    /// <summary>When it was reached, or until when it lasts.</summary>
    public string? Note { get; init; }
}
