namespace TalentHub.Api.Pages.Components;

/// <summary>One tab: a link with a count.</summary>
public sealed record TabItem(string Text, string Url, bool Current)
{
    /// <summary>How many records it holds; null shows none.</summary>
    public long? Count { get; init; }
}
