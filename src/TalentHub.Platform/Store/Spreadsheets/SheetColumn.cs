using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Platform.Store.Spreadsheets;

/// <summary>A column that a file is asked for.</summary>
/// <param name="Key">Its name in <see cref="SheetRow.Cells"/>.</param>
/// <param name="Chinese">Its heading in Chinese.</param>
/// <param name="English">Its heading in English.</param>
/// <param name="Kind">How its cells are taken down.</param>
/// <param name="Required">Whether a file without the column is refused; an empty cell is for the reader of the row to judge.</param>
/// <param name="Sample">What a cell may look like, on the notes sheet of the template.</param>
public sealed record SheetColumn(
    string Key, string Chinese, string English, SheetCellKind Kind = SheetCellKind.Text, bool Required = true, string Sample = "")
{
    /// <summary>Which words its cells take, on the notes sheet of the template; null where its kind says enough.</summary>
    public BothLanguages? Takes { get; init; }

    /// <summary>What others call it: files that are not made by our template.</summary>
    public IReadOnlyList<string> AlsoCalled { get; init; } = [];
}
