using System.Text;
using SkiaSharp;

namespace TalentHub.Papers;

/// <summary>One line of text: in pieces, because several typefaces share its characters.</summary>
internal sealed class PaperText : IDisposable
{
    private readonly List<Piece> _pieces = [];

    internal PaperText(PaperFonts fonts, string text, float size, bool bold = false)
    {
        var piece = new StringBuilder();
        (SKTypeface? Face, bool Rare) current = default;
        foreach (var rune in text.EnumerateRunes())
        {
            var embedded = fonts.Embedded(rune, bold);
            var found = embedded is not null ? (embedded, false) : (fonts.Rare(rune), true);
            if (found != current && piece.Length > 0)
            {
                Add(piece, current, size, bold);
            }

            current = found;
            piece.Append(rune.ToString());
        }

        if (piece.Length > 0)
        {
            Add(piece, current, size, bold);
        }
    }

    internal float Width => _pieces.Sum(piece => piece.Width);

    /// <summary>The size at which a text fits a width, between what is wanted and the smallest that reads well.</summary>
    internal static float SizeFor(PaperFonts fonts, string text, float width, float wanted, float smallest, bool bold = false)
    {
        using var line = new PaperText(fonts, text, wanted, bold);
        return line.Width <= width ? wanted : Math.Max(smallest, wanted * width / line.Width);
    }

    /// <summary>Breaks a text into lines of a width: between words where it has them, between characters where it has none.</summary>
    internal static IReadOnlyList<string> Lines(PaperFonts fonts, string text, float width, float size, bool bold = false)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var part in Parts(text))
        {
            using var longer = new PaperText(fonts, (line + part).TrimEnd(), size, bold);
            if (line.Length > 0 && longer.Width > width)
            {
                lines.Add(line.TrimEnd());
                line = part;
            }
            else
            {
                line += part;
            }
        }

        return line.Length > 0 ? [.. lines, line.TrimEnd()] : lines;
    }

    /// <summary>Draws the line from a point on its base line.</summary>
    internal void Draw(SKCanvas canvas, float x, float y, SKPaint paint)
    {
        foreach (var piece in _pieces)
        {
            if (piece.Rare)
            {
                using var outline = piece.Font.GetTextPath(piece.Text, new SKPoint(x, y));
                canvas.DrawPath(outline, paint);
            }
            else
            {
                canvas.DrawText(piece.Text, x, y, SKTextAlign.Left, piece.Font, paint);
            }

            x += piece.Width;
        }
    }

    public void Dispose() => _pieces.ForEach(piece => piece.Font.Dispose());

    private void Add(StringBuilder text, (SKTypeface? Face, bool Rare) of, float size, bool bold)
    {
        var font = new SKFont(of.Face, size) { Subpixel = true, Embolden = of.Rare && bold };
        _pieces.Add(new(text.ToString(), font, of.Rare, font.MeasureText(text.ToString())));
        text.Clear();
    }

    private static IEnumerable<string> Parts(string text)
    {
        var word = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            var breaks = rune.Value > 0x2E7F;
            if (breaks && word.Length > 0)
            {
                yield return word.ToString();
                word.Clear();
            }

            word.Append(rune.ToString());
            if (breaks || Rune.IsWhiteSpace(rune))
            {
                yield return word.ToString();
                word.Clear();
            }
        }

        if (word.Length > 0)
        {
            yield return word.ToString();
        }
    }

    private sealed record Piece(string Text, SKFont Font, bool Rare, float Width);
}
