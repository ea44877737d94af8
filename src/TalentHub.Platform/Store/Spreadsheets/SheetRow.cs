using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Platform.Store.Spreadsheets;

/// <summary>One row of a file.</summary>
/// <param name="Number">The row as a spreadsheet counts it, from 1, the heading included.</param>
/// <param name="Cells">The cells by the keys of the layout; an empty or absent cell is the empty text.</param>
public sealed record SheetRow(int Number, IReadOnlyDictionary<string, string> Cells)
{
    /// <summary>What is wrong with the cells themselves, each with row and column; a row with problems is not to be taken in.</summary>
    public IReadOnlyList<Problem> Problems { get; init; } = [];
}
