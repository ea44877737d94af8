namespace TalentHub.Api.Pages.Components;

/// <summary>The rows that were ticked in a table with bulk buttons.</summary>
public static class PostedRows
{
    /// <summary>The ids posted as <c>selected</c>, each once; what is no id is left out.</summary>
    public static IReadOnlyList<Guid> Of(HttpContext http) =>
        [.. http.Request.Form["selected"].Select(value => Guid.TryParse(value, out var id) ? id : Guid.Empty).Where(id => id != Guid.Empty).Distinct()];
}
