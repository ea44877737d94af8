namespace TalentHub.Api.Endpoints.Shared;

/// <summary>Some rows of a list: the one shape of every list of the API.</summary>
/// <param name="Items">The rows.</param>
/// <param name="Total">How many rows the whole list has under its filters.</param>
public sealed record RowPage<TRow>(IReadOnlyList<TRow> Items, int Total);
