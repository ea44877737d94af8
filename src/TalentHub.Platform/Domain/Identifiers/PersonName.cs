using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Domain.Personal;
using TalentHub.Platform.Domain.Texts;

namespace TalentHub.Platform.Domain.Identifiers;

/// <summary>
/// A person's name as it was given: no character is normalised, replaced or dropped, so that rare ones print as on the identity card. Only white
/// space goes: before and after it, and between Chinese characters (lists pad 张　三). <see cref="ToString"/> is the mask.
/// </summary>
[JsonConverter(typeof(TextValueConverter<PersonName>))]
public sealed partial record PersonName : ITextValue<PersonName>
{
    /// <summary>The most characters (Unicode code points) a name may have.</summary>
    public const int MaximumLength = 100;

    private static readonly FrozenDictionary<char, char> Marks = new (string Likes, char Mark)[]
    {
        ("’‘ʼ＇`´ʹ′", '\''), ("•・･‧∙⋅●.．", '·'), ("‐‑–−－", '-'), ("，", ','),
    }.SelectMany(marks => marks.Likes.Select(like => (like, marks.Mark))).ToFrozenDictionary(pair => pair.like, pair => pair.Mark);

    private PersonName(string text) => Text = text;

    /// <inheritdoc/>
    public string Text { get; }

    /// <summary>The second character of a name of two, the middle ones of a longer name hidden.</summary>
    public string Masked => Mask.Name(Text);

    /// <summary>
    /// Whether two spellings are of the same name as people type it: capital or small, blanks between words, apostrophes, hyphens, dots and full-width letters of
    /// any kind, composed letters or not. For comparing only; what is stored stays as it was given.
    /// </summary>
    public static bool Alike(string one, string other) =>
        string.Equals(one, other, StringComparison.Ordinal) || string.Equals(Plain(one), Plain(other), StringComparison.Ordinal);

    /// <summary>A name without the differences that <see cref="Alike"/> overlooks.</summary>
    public static string Plain(string name)
    {
        var text = new StringBuilder(name.Length);
        foreach (var letter in Written(name).Normalize(NormalizationForm.FormKC))
        {
            var plain = char.IsWhiteSpace(letter) ? ' ' : char.ToUpperInvariant(letter);
            if (plain != ' ' || (text.Length > 0 && text[^1] != ' '))
            {
                text.Append(plain);
            }
        }

        return text.ToString().TrimEnd();
    }

    /// <summary>The name, or why it cannot be one: empty, too long, a number of another column, a control or invisible character, a symbol, a character lost on the way.</summary>
    public static Outcome<PersonName> Parse(string? text)
    {
        var name = Padding().Replace((text ?? "").Trim(), "");
        var length = 0;
        foreach (var rune in name.EnumerateRunes())
        {
            length++;
            if (rune == Rune.ReplacementChar)
            {
                return IdentifierProblem.NameCharacterLost.With(("position", length));
            }

            if (FreeText.IsInvisible(rune))
            {
                return IdentifierProblem.NameInvisibleCharacter.With(("position", length), ("character", $"U+{rune.Value:X4}"));
            }

            if (IsSymbol(rune))
            {
                return IdentifierProblem.NameSymbol.With(("position", length), ("character", rune.ToString()));
            }
        }

        return length == 0 ? IdentifierProblem.NameEmpty
            : PersonalNumbers.AppearIn(IdentifierText.Normalise(name)) ? IdentifierProblem.NameHoldsNumber
            : length > MaximumLength ? IdentifierProblem.NameTooLong.With(("length", length), ("maximum", MaximumLength))
            : new PersonName(name);
    }

    // Chinese characters, with those outside of the first plane (as pairs of surrogates), and nothing else that is written with blanks between.
    [GeneratedRegex(@"(?<=[\u2E80-\u2FFF\u3005-\u3007\u3400-\u9FFF\uE000-\uFAFF\uDC00-\uDFFF])\p{Zs}+(?=[\u2E80-\u2FFF\u3005-\u3007\u3400-\u9FFF\uE000-\uFAFF\uD800-\uDBFF])", RegexOptions.CultureInvariant)]
    private static partial Regex Padding();

    // Radicals, strokes and their descriptions are symbols to Unicode, yet write characters that no code point has.
    private static bool IsSymbol(Rune rune) => rune.Value is not (>= 0x2E80 and <= 0x2FFF or >= 0x31C0 and <= 0x31EF)
        && Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherSymbol or UnicodeCategory.MathSymbol or UnicodeCategory.CurrencySymbol;

    /// <summary>The mask.</summary>
    public override string ToString() => Masked;

    // Before the letters are composed, which would make two characters of some of these.
    private static string Written(string name) => string.Create(name.Length, name, static (text, source) =>
    {
        for (var i = 0; i < source.Length; i++)
        {
            text[i] = Marks.GetValueOrDefault(source[i], source[i]);
        }
    });
}
