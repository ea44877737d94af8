namespace TalentHub.Platform.Store.Spreadsheets;

/// <summary>A cell as it stands in the file.</summary>
internal readonly record struct RawCell(int Column, string Text, RawCellKind Kind);
