namespace TalentHub.Api.Pages.Components;

/// <summary>How a chart draws.</summary>
public enum ChartKind
{
    /// <summary>Columns, for amounts side by side.</summary>
    Bar,

    /// <summary>Lines, for a course over time.</summary>
    Line,

    /// <summary>A ring, for parts of one whole; draws the first series.</summary>
    Ring,
}
