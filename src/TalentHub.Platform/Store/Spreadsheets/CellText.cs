using System.Globalization;
using System.Text;
using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Platform.Store.Spreadsheets;

/// <summary>How the text of a cell is taken down. Names are never altered but for space at their ends.</summary>
public static class CellText
{
    private const int MaxLength = 2_000;
    private static readonly string[] DayFormats = ["yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyy年M月d日", "yyyyMMdd"];
    private static readonly char[] Invisible = ['\u200b', '\u200c', '\u200d', '\u2060', '\ufeff'];

    /// <summary>Trimmed; full-width digits, letters and spaces half-width; line ends and tabs a space; invisible characters gone.</summary>
    public static string Normalise(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            var half = c switch
            {
                (>= '０' and <= '９') or (>= 'Ａ' and <= 'Ｚ') or (>= 'ａ' and <= 'ｚ') => (char)(c - 0xFEE0),
                '\u3000' or '\u00a0' or '\t' or '\r' or '\n' => ' ',
                _ => c,
            };
            if (!Invisible.Contains(half))
            {
                plain.Append(half);
            }
        }

        return plain.ToString().Trim();
    }

    /// <summary>Whether a spreadsheet would run the text: =, @, and + or - before what is no number.</summary>
    public static bool IsCommand(string text) => text.TrimStart('\'', ' ', '\t', '\r', '\n', '\u3000') is { Length: > 1 } trimmed && trimmed[0] switch
    {
        '=' or '＝' or '@' or '＠' => true,
        '+' or '-' or '＋' or '－' => trimmed.AsSpan(1).ContainsAny("|!(\"'=@"),
        _ => false,
    };

    /// <summary>The cell's text by the rules of its column, or the problem without its place.</summary>
    internal static Outcome<string> Read(RawCell cell, SheetCellKind kind, bool since1904)
    {
        if (cell.Kind == RawCellKind.Formula || IsCommand(cell.Text))
        {
            return SheetProblem.Formula.With();
        }

        if (cell.Kind == RawCellKind.Error)
        {
            return SheetProblem.ErrorValue.With();
        }

        if (cell.Text.Length > MaxLength)
        {
            return SheetProblem.CellTooLong.With(("limit", MaxLength));
        }

        return kind switch
        {
            SheetCellKind.Date => ReadDay(cell, since1904),
            _ when cell.Kind == RawCellKind.Number => ReadNumber(cell.Text),
            SheetCellKind.Name => cell.Text.Trim(),
            _ => Normalise(cell.Text),
        };
    }

    private static Outcome<string> ReadNumber(string text)
    {
        if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || Math.Abs(number) >= 1e15)
        {
            return SheetProblem.DigitsLost.With();
        }

        // A spreadsheet stores 59.999 as 59.999000000000002; its user sees fifteen digits.
        return Math.Round((decimal)number, 10).ToString("0.##########", CultureInfo.InvariantCulture);
    }

    private static Outcome<string> ReadDay(RawCell cell, bool since1904)
    {
        var text = Normalise(cell.Text);
        if (text.Length == 0)
        {
            return "";
        }

        if (DateOnly.TryParseExact(text.Replace(" ", "", StringComparison.Ordinal), DayFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return Day(day);
        }

        // Day 60 of the 1900 calendar is a 29 February that never was, so days before 1 March 1900 are not taken.
        return cell.Kind == RawCellKind.Number && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var serial)
            && serial + (since1904 ? 1462 : 0) is >= 61 and < 2_958_466
            ? Day(new DateOnly(1899, 12, 30).AddDays((int)serial + (since1904 ? 1462 : 0)))
            : SheetProblem.NotADate.With();
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
