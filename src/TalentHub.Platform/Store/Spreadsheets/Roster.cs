using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Platform.Store.Spreadsheets;

/// <summary>A file whose heading was understood; its rows are read as they are asked for, as often as asked.</summary>
public sealed class Roster : IDisposable
{
    private readonly IRowSource _source;
    private readonly Stream _file;
    private readonly RosterHeading _heading;

    internal Roster(IRowSource source, Stream file, RosterHeading heading, int count) => (_source, _file, _heading, Count) = (source, file, heading, count);

    /// <summary>How many rows there are below the heading, empty ones not counted.</summary>
    public int Count { get; }

    /// <summary>The rows in the order of the file; one is in memory at a time.</summary>
    public IAsyncEnumerable<SheetRow> Rows() => Read().ToAsyncEnumerable();

    /// <inheritdoc/>
    public void Dispose()
    {
        _source.Dispose();
        _file.Dispose();
    }

    private IEnumerable<SheetRow> Read() => _source.Rows().Where(r => r.Number > _heading.Row && !r.IsEmpty).Select(Take);

    private SheetRow Take(RawRow raw)
    {
        var cells = _heading.Empty();
        List<Problem>? problems = null;
        foreach (var cell in raw.Cells)
        {
            if (_heading.Columns.TryGetValue(cell.Column, out var column))
            {
                var read = CellText.Read(cell, column.Kind, _source.Since1904);
                cells[column.Key] = read.Succeeded ? read.Value : CellText.Normalise(cell.Text);
                if (!read.Succeeded)
                {
                    (problems ??= []).Add(Placed(read.Problem, raw.Number, column));
                }
            }
        }

        return new SheetRow(raw.Number, cells)
        {
            Problems = _heading.IsRepeatedBy(raw) ? [SheetProblem.HeadingRepeated.With(("row", raw.Number)) with { Row = raw.Number }] : problems ?? [],
        };
    }

    private static Problem Placed(Problem problem, int row, SheetColumn column) => (problem with
    {
        Chinese = Fill(problem.Chinese, row, column.Chinese),
        English = Fill(problem.English, row, column.English),
    }).At(row, column.Chinese);

    private static string Fill(string sentence, int row, string column) => sentence
        .Replace("{row}", row.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("{column}", column, StringComparison.Ordinal);
}
