namespace TalentHub.Platform.Store.Spreadsheets;

/// <summary>How the cells of a column are taken down.</summary>
public enum SheetCellKind
{
    /// <summary>Trimmed; full-width digits, letters and spaces become half-width.</summary>
    Text,

    /// <summary>A name: trimmed at its ends, otherwise exactly as written.</summary>
    Name,

    /// <summary>A day: a date cell or text like 2023-9-4, 2023/9/4, 2023年9月4日; it comes out as yyyy-MM-dd.</summary>
    Date,
}
