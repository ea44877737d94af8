namespace TalentHub.Api.Pages.Search;

/// <summary>A record that a search found.</summary>
/// <param name="Url">Its page.</param>
/// <param name="KindKey">The text of what it is.</param>
/// <param name="Title">Its name; personal data only as a mask.</param>
public sealed record SearchHit(string Url, string KindKey, string Title)
{
    /// <summary>A remark: state, organisation.</summary>
    public string? Note { get; init; }

    /// <summary>A name in icons.txt.</summary>
    public string Icon { get; init; } = "file-text";
}
