namespace TalentHub.Platform.Store.Spreadsheets;

/// <summary>What a file says of a cell.</summary>
internal enum RawCellKind
{
    Text,
    Number,
    Formula,
    Error,
}
