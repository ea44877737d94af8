using Microsoft.AspNetCore.Components;

namespace TalentHub.Api.Pages.Components;

/// <summary>A labelled value of a record; <see cref="Content"/> in place of the text where it is more than text.</summary>
public sealed record Term(string Label, string? Text)
{
    /// <summary>A labelled piece of page.</summary>
    public Term(string label, RenderFragment content) : this(label, (string?)null) => Content = content;

    /// <summary>The piece of page.</summary>
    public RenderFragment? Content { get; init; }

    /// <summary>Whether it takes the whole width.</summary>
    public bool Wide { get; init; }
}
