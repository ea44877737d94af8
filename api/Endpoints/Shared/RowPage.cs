namespace TalentHub.Api.Endpoints.Shared;

/// <summary>Some rows of a list.</summary>
/// <param name="Items">The rows.</param>
/// <param name="Total">How many rows the whole list has.</param>
public sealed record RowPage<TRow>(IReadOnlyList<TRow> Items, int Total);
