using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Domain.Texts;

namespace TalentHub.Platform.Store.Spreadsheets;

/// <summary>Which row is the heading, and which column of the file is which of the layout.</summary>
internal sealed record RosterHeading(int Row, IReadOnlyDictionary<int, SheetColumn> Columns, SheetLayout Layout)
{
    /// <summary>A title, a note and blank lines may stand above the heading.</summary>
    private const int LookedAt = 20;

    // Every row of the file is held against them.
    private readonly Dictionary<int, Titles> _titles = Columns.ToDictionary(c => c.Key, c => Titles.Of(c.Value));

    internal Dictionary<string, string> Empty() => Layout.Columns.ToDictionary(c => c.Key, _ => "", StringComparer.Ordinal);

    internal static Outcome<RosterHeading> Find(IRowSource source, SheetLayout layout)
    {
        foreach (var row in source.Rows().Take(LookedAt))
        {
            if (row.Cells.Count(cell => Match(cell, layout) is not null) * 2 >= Math.Min(2, layout.Columns.Count))
            {
                return Of(row, layout);
            }
        }

        return SheetProblem.Empty;
    }

    /// <summary>Whether a row below says the heading again, as lists put together from several do.</summary>
    internal bool IsRepeatedBy(RawRow row)
    {
        var filled = 0;
        foreach (var cell in row.Cells)
        {
            if (!string.IsNullOrWhiteSpace(cell.Text) && _titles.TryGetValue(cell.Column, out var titles))
            {
                if (!titles.Says(Bare(cell.Text)))
                {
                    return false;
                }

                filled++;
            }
        }

        return filled >= Math.Min(2, Columns.Count);
    }

    private static Outcome<RosterHeading> Of(RawRow row, SheetLayout layout)
    {
        var named = row.Cells.Where(c => !string.IsNullOrWhiteSpace(c.Text) && !IsErrors(c)).Select(c => (Cell: c, Column: Match(c, layout))).ToList();
        named = [.. named.Where(n => IsMeant(n, named))];
        var missing = layout.Columns.Where(c => c.Required && named.TrueForAll(n => n.Column != c)).ToList();
        var twice = named.Where(n => n.Column is not null).GroupBy(n => n.Column!).FirstOrDefault(g => g.Count() > 1)?.Key;
        var unknown = named.Where(n => n.Column is null).Select(n => n.Cell.Text.Trim()).ToList();
        return missing.Count > 0 ? SheetProblem.ColumnMissing.With(("columns", BothLanguages.List([.. missing.Select(c => new BothLanguages(c.Chinese, c.English))])))
            : twice is not null ? SheetProblem.ColumnTwice.With(("columns", new BothLanguages(twice.Chinese, twice.English))).At(row.Number, twice.Chinese)
            : unknown.Count > 0 && !layout.PassesOthersOver ? SheetProblem.ColumnUnknown.With(("columns", BothLanguages.Of(unknown.Select(Short)))).At(row.Number, Short(unknown[0]))
            : new RosterHeading(row.Number, named.Where(n => n.Column is not null).ToDictionary(n => n.Cell.Column, n => n.Column!), layout);
    }

    // Beside a column's own name, or a name before it, another that could be meant by it is a column that nobody asked for.
    private static bool IsMeant((RawCell Cell, SheetColumn? Column) named, IReadOnlyList<(RawCell Cell, SheetColumn? Column)> all) =>
        named.Column is not { AlsoCalled.Count: > 0 } column || Titles.Of(column) is var titles
            && (titles.IsOwn(Bare(named.Cell.Text))
                || !all.Any(other => other.Column == column && (titles.IsOwn(Bare(other.Cell.Text)) || other.Cell.Column < named.Cell.Column)));

    private static SheetColumn? Match(RawCell cell, SheetLayout layout)
    {
        var title = Bare(cell.Text);
        return layout.Columns.FirstOrDefault(c => Titles.Of(c).Says(title));
    }

    private static bool IsErrors(RawCell cell) => Bare(cell.Text) is SheetLayout.ErrorsChinese or SheetLayout.ErrorsEnglish;

    /// <summary>A heading without spaces, without the star of a required field, and with half-width brackets.</summary>
    private static string Bare(string title) => new([.. ComposedText.Of(title).Where(c => !char.IsWhiteSpace(c) && c != '*')]);

    private static string Short(string title) => title.Length <= 30 ? title : title[..30] + "…";

    /// <summary>The bare names of a column.</summary>
    private readonly record struct Titles(string Chinese, string English, IReadOnlyList<string> Others)
    {
        internal static Titles Of(SheetColumn column) => new(Bare(column.Chinese), Bare(column.English), column.AlsoCalled);

        internal bool IsOwn(string title) => title == Chinese || string.Equals(title, English, StringComparison.OrdinalIgnoreCase);

        internal bool Says(string title) => IsOwn(title) || (Others.Count > 0 && Others.Contains(title, StringComparer.OrdinalIgnoreCase));
    }
}
