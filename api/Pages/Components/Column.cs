using Microsoft.AspNetCore.Components;

namespace TalentHub.Api.Pages.Components;

/// <summary>A column of a <see cref="DataTable{TRow}"/>.</summary>
/// <param name="Header">The heading in the reader's language.</param>
/// <param name="Cell">What a row shows in it.</param>
public sealed record Column<TRow>(string Header, RenderFragment<TRow> Cell)
{
    /// <summary>The key by which a click on the heading sorts; null when the list does not sort by it.</summary>
    public string? Sort { get; init; }

    /// <summary>Whether it holds numbers: right-aligned, digits of equal width.</summary>
    public bool Number { get; init; }

    /// <summary>Whether it holds the row's links: no heading is shown, screen readers still hear it, paper leaves it out.</summary>
    public bool Actions { get; init; }
}
