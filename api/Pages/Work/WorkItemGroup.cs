using TalentHub.Api.Pages.Components;

namespace TalentHub.Api.Pages.Work;

/// <summary>Things of one kind that wait for the reader.</summary>
/// <param name="TextKey">The text of what they are.</param>
/// <param name="Count">How many; a group of none is not shown.</param>
/// <param name="Url">The list that holds just these.</param>
public sealed record WorkItemGroup(string TextKey, long Count, string Url)
{
    /// <summary>Danger when something is broken or late, Attention when time is running.</summary>
    public Tone Tone { get; init; } = Tone.Info;

    /// <summary>A name in icons.txt.</summary>
    public string Icon { get; init; } = "list-check";

    /// <summary>Since when the oldest of them waits.</summary>
    public DateTimeOffset? Oldest { get; init; }
}
