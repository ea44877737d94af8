namespace TalentHub.Api.Pages.Components;

/// <summary>A button above the rows that posts the selected ones: fields <c>selected</c> (repeated) and <c>operationId</c>.</summary>
/// <param name="Label">The button's words.</param>
/// <param name="Action">Where it posts; in a table with a form name, what the page finds under <c>act</c>.</param>
public sealed record BulkAction(string Label, string Action)
{
    /// <summary>A name in icons.txt.</summary>
    public string? Icon { get; init; }

    /// <summary>Danger for actions that refuse or take away.</summary>
    public Tone Tone { get; init; }
}
