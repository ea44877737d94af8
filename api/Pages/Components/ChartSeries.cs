namespace TalentHub.Api.Pages.Components;

/// <summary>One row of numbers of a chart, as many as the chart has categories.</summary>
public sealed record ChartSeries(string Name, IReadOnlyList<decimal> Values);
