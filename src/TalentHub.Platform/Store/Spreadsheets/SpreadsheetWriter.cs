using System.Globalization;
using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Platform.Store.Spreadsheets;

/// <summary>Makes workbooks: templates, files of errors, exports of lists. Each lies in a temporary file that goes with its stream.</summary>
public sealed class SpreadsheetWriter(IProblemWords? words = null)
{
    /// <summary>The media type of what is made.</summary>
    public const string MediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>An empty list with its headings, and a second sheet that says how to fill it in, with samples.</summary>
    public Stream Template(SheetLayout layout, CultureInfo culture)
    {
        var file = TemporaryFile.Create();
        using (var workbook = new XlsxWriter(file))
        {
            workbook.BeginSheet(Say(culture, "数据", "Data"), layout.Columns.Count);
            workbook.Row(layout.Columns.Select(c => Say(culture, c.Chinese, c.English)), heading: true);
            workbook.BeginSheet(Say(culture, "填写说明", "How to fill in"), 4);
            workbook.Row([Say(culture, "列", "Column"), Say(culture, "是否必有", "Required"), Say(culture, "填写方式", "How"), Say(culture, "示例", "Sample")], heading: true);
            foreach (var column in layout.Columns)
            {
                workbook.Row([Say(culture, column.Chinese, column.English), Say(culture, column.Required ? "是" : "否", column.Required ? "yes" : "no"), How(column, culture), column.Sample]);
            }
        }

        return Rewound(file);
    }

    /// <summary>The refused rows as they were, with a column that says why: it can be corrected and uploaded again as it is.</summary>
    public async Task<Stream> Errors(
        SheetLayout layout, IAsyncEnumerable<(SheetRow Row, IReadOnlyList<Problem> Problems)> rows, CultureInfo culture, CancellationToken cancel = default)
    {
        var headings = layout.Columns.Select(c => Say(culture, c.Chinese, c.English)).Append(Say(culture, SheetLayout.ErrorsChinese, SheetLayout.ErrorsEnglish));
        return await List(
            Say(culture, "错误", "Errors"), [.. headings],
            rows.Select(r => (IReadOnlyList<string?>)[.. layout.Columns.Select(c => r.Row.Cells.GetValueOrDefault(c.Key)), string.Join("\n", r.Problems.Select(p => p.Placed(layout, culture, words)))]),
            cancel);
    }

    /// <summary>A list under headings, written as its rows come.</summary>
    /// <param name="sheet">The name of the sheet.</param>
    /// <param name="headings">The headings.</param>
    /// <param name="rows">Cells in the order of the headings: text, a <see cref="decimal"/> for an amount, an <see cref="int"/> or <see cref="long"/> for a count.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task<Stream> List(
        string sheet, IReadOnlyList<string> headings, IAsyncEnumerable<IReadOnlyList<object?>> rows, CancellationToken cancel = default)
    {
        var file = TemporaryFile.Create();
        try
        {
            using var workbook = new XlsxWriter(file);
            workbook.BeginSheet(sheet, headings.Count);
            workbook.Row(headings, heading: true);
            await foreach (var row in rows.WithCancellation(cancel))
            {
                workbook.Row(row);
            }
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }

        return Rewound(file);
    }

    private static string How(SheetColumn column, CultureInfo culture) => column.Takes is { } words ? Say(culture, words.Chinese, words.English) : column.Kind switch
    {
        SheetCellKind.Text => Say(culture, "文本", "Text"),
        SheetCellKind.Name => Say(culture, "与证件完全一致", "Exactly as on the document"),
        SheetCellKind.Date => Say(culture, "日期，如 2023-09-04", "A date like 2023-09-04"),
        _ => throw new ArgumentOutOfRangeException(nameof(column), column.Kind, message: null),
    };

    private static string Say(CultureInfo culture, string chinese, string english) => culture.TwoLetterISOLanguageName == "zh" ? chinese : english;

    private static FileStream Rewound(FileStream file)
    {
        file.Position = 0;
        return file;
    }
}
