namespace TalentHub.Platform.Store.Spreadsheets;

/// <summary>A row as it stands in the file.</summary>
internal readonly record struct RawRow(int Number, IReadOnlyList<RawCell> Cells)
{
    internal bool IsEmpty => Cells.All(c => string.IsNullOrWhiteSpace(c.Text) && c.Kind != RawCellKind.Formula);
}
