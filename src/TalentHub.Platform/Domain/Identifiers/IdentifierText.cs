using System.Buffers;
using System.Globalization;
using System.Text;

namespace TalentHub.Platform.Domain.Identifiers;

/// <summary>How a number is written down before it is looked at: what a keyboard, a spreadsheet or a scan adds is taken away.</summary>
public static class IdentifierText
{
    private static readonly SearchValues<char> Normal = SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-");

    /// <summary>
    /// Full-width to half-width (NFKC), every kind of dash to a hyphen, white space and invisible characters removed, a-z to
    /// upper case. Never for names. Null is the empty text.
    /// </summary>
    public static string Normalise(string? text)
    {
        if (text is not null && !text.AsSpan().ContainsAnyExcept(Normal))
        {
            return text;
        }

        var plain = new StringBuilder(text?.Length ?? 0);
        foreach (var rune in (text ?? "").EnumerateRunes())
        {
            foreach (var part in HalfWidth(rune).EnumerateRunes())
            {
                Append(plain, part);
            }
        }

        return plain.ToString();
    }

    /// <summary>Whether the text is one or more ASCII digits and nothing else.</summary>
    internal static bool IsDigits(ReadOnlySpan<char> text) => !text.IsEmpty && !text.ContainsAnyExceptInRange('0', '9');

    /// <summary>Rune by rune, because one lone surrogate or noncharacter makes the normalisation of a whole string throw.</summary>
    private static string HalfWidth(Rune rune) => rune.IsAscii || Rune.GetUnicodeCategory(rune) == UnicodeCategory.OtherNotAssigned
        ? rune.ToString()
        : rune.ToString().Normalize(NormalizationForm.FormKC);

    private static void Append(StringBuilder plain, Rune rune)
    {
        switch (Rune.GetUnicodeCategory(rune))
        {
            case UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
                or UnicodeCategory.Control or UnicodeCategory.Format:
                break;
            case UnicodeCategory.DashPunctuation:
                plain.Append('-');
                break;
            default:
                plain.Append((rune.IsAscii ? Rune.ToUpperInvariant(rune) : rune).ToString());
                break;
        }
    }
}
