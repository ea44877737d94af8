using System.Globalization;

namespace TalentHub.Platform.Store.Spreadsheets;

/// <summary>The columns of one kind of file, and how much of it is taken.</summary>
/// <param name="Columns">The columns, in the order of the template.</param>
public sealed record SheetLayout(params IReadOnlyList<SheetColumn> Columns)
{
    /// <summary>The heading of the column that the file of errors adds; a corrected file may still have it.</summary>
    public const string ErrorsChinese = "错误说明";

    /// <summary>The same in English.</summary>
    public const string ErrorsEnglish = "Errors";

    /// <summary>A heading in the reader's language, found by the Chinese one at which problems are placed.</summary>
    public string? Heading(string? chinese, CultureInfo culture) =>
        culture.TwoLetterISOLanguageName == "zh" ? chinese : Columns.FirstOrDefault(c => c.Chinese == chinese)?.English ?? chinese;

    /// <summary>Whether columns that nobody asked for are passed over; a roster refuses them, because a mistyped heading would lose a column.</summary>
    public bool PassesOthersOver { get; init; }

    /// <summary>Rows below the heading, at most.</summary>
    public int MaxRows { get; init; } = 200_000;

    /// <summary>Columns, at most.</summary>
    public int MaxColumns { get; init; } = 64;

    /// <summary>Bytes of the unpacked file, at most.</summary>
    public long MaxInflatedBytes { get; init; } = 400L * 1024 * 1024;
}
