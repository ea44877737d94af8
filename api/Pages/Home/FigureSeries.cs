namespace TalentHub.Api.Pages.Home;

/// <summary>Numbers that belong side by side, by category.</summary>
/// <param name="Key">The text of what they are.</param>
/// <param name="Categories">The categories.</param>
/// <param name="Values">A number for each.</param>
public sealed record FigureSeries(string Key, IReadOnlyList<string> Categories, IReadOnlyList<decimal> Values);
