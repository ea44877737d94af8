using System.Globalization;
using System.Text;
using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Platform.Domain.Texts;

/// <summary>
/// The one rule for what people write in their own words: a largest length, and no character that hides, so that what is read is what is
/// stored. U+202E turns "exe.fdp" round, a line end breaks a list, a zero-width blank makes two equal names of one.
/// </summary>
public static class FreeText
{
    /// <summary>The most characters of a name or title: of an organisation, a class, a batch, a document.</summary>
    public const int LongestName = 100;

    /// <summary>The most characters of one line about a matter: a topic, a speciality.</summary>
    public const int LongestLine = 200;

    /// <summary>The most characters of a reason or an opinion.</summary>
    public const int LongestReason = 500;

    /// <summary>What is wrong with a text that may be empty; null when it can stand.</summary>
    /// <param name="text">The text.</param>
    /// <param name="longest">The most characters (Unicode code points).</param>
    /// <param name="lines">Whether it may have several lines.</param>
    public static Problem? Wrong(string? text, int longest, bool lines = false)
    {
        var length = 0;
        foreach (var rune in (text ?? "").Trim().EnumerateRunes())
        {
            length++;
            if (IsInvisible(rune) && !(lines && rune.Value is '\n' or '\r' or '\t'))
            {
                return TextProblem.InvisibleCharacter.With(("position", length), ("character", $"U+{rune.Value:X4}"));
            }
        }

        return length > longest ? TextProblem.TooLong.With(("length", length), ("longest", longest)) : null;
    }

    /// <summary>Controls, line ends and direction marks; the two joiners are left, because some scripts write with them.</summary>
    public static bool IsInvisible(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => true,
        UnicodeCategory.Format => rune.Value is not (0x200C or 0x200D),
        _ => false,
    };
}
