using System.Text;

namespace TalentHub.Platform.Store.Spreadsheets;

/// <summary>A CSV file, row by row (RFC 4180), as UTF-8 or, when it is not that, as GB18030, which holds GBK and GB2312.</summary>
internal sealed class CsvSource : IRowSource
{
    private const int MaxCell = 40_000;
    private readonly Stream _file;
    private readonly SheetLayout _layout;
    private readonly Encoding _encoding;

    internal CsvSource(Stream file, SheetLayout layout) => (_file, _layout, _encoding) = (file, layout, TextEncoding.Detect(file) ?? throw Broken());

    public bool Since1904 => false;

    public IEnumerable<RawRow> Rows()
    {
        _file.Position = 0;
        using var reader = new StreamReader(_file, _encoding, detectEncodingFromByteOrderMarks: true, leaveOpen: true);
        for (var number = 1; reader.Peek() >= 0; number++)
        {
            yield return new RawRow(number, ReadRow(reader, number));
        }
    }

    public void Dispose()
    {
    }

    private List<RawCell> ReadRow(StreamReader reader, int number)
    {
        var (cells, text, column) = (new List<RawCell>(), new StringBuilder(), 0);
        for (var quoted = false; ;)
        {
            var c = reader.Read();
            if (quoted && c == '"' && reader.Peek() == '"')
            {
                text.Append((char)reader.Read());
            }
            else if (c == '"' && (quoted || text.Length == 0))
            {
                quoted = !quoted;
            }
            else if (c < 0 || (!quoted && c is ',' or '\n'))
            {
                Add(cells, text, column++);
                if (c != ',')
                {
                    return quoted ? throw QuoteOpen(number, column) : cells;
                }
            }
            else if (quoted || c != '\r')
            {
                text.Append((char)c);
                _ = text.Length <= MaxCell ? 0 : throw (quoted ? QuoteOpen(number, column + 1) : Broken());
            }
        }
    }

    private void Add(List<RawCell> cells, StringBuilder text, int column)
    {
        if (text.Length > 0)
        {
            if (column >= _layout.MaxColumns)
            {
                throw new SheetRefusedException(SheetProblem.TooManyColumns.With(("limit", _layout.MaxColumns)));
            }

            cells.Add(new RawCell(column, text.ToString(), RawCellKind.Text));
            text.Clear();
        }
    }

    private static SheetRefusedException QuoteOpen(int row, int column) => new(SheetProblem.QuoteOpen.With(("row", row), ("column", column)));

    private static SheetRefusedException Broken() => new(SheetProblem.Unreadable);
}
