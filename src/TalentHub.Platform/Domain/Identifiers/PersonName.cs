using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Domain.Personal;
using TalentHub.Platform.Domain.Texts;

namespace TalentHub.Platform.Domain.Identifiers;

/// <summary>
/// A person's name exactly as it was given: nothing is normalised, replaced or dropped except white space before and after it, so
/// that rare characters print as on the identity card. <see cref="ToString"/> is the mask.
/// </summary>
[JsonConverter(typeof(TextValueConverter<PersonName>))]
public sealed record PersonName : ITextValue<PersonName>
{
    /// <summary>The most characters (Unicode code points) a name may have.</summary>
    public const int MaximumLength = 100;

    private PersonName(string text) => Text = text;

    /// <inheritdoc/>
    public string Text { get; }

    /// <summary>The second character of a name of two, the middle ones of a longer name hidden.</summary>
    public string Masked => Mask.Name(Text);

    /// <summary>The name, or why it cannot be one: empty, too long, a number of another column, a control or invisible character, a symbol, a character lost on the way.</summary>
    public static Outcome<PersonName> Parse(string? text)
    {
        var name = (text ?? "").Trim();
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

    // Radicals, strokes and their descriptions are symbols to Unicode, yet write characters that no code point has.
    private static bool IsSymbol(Rune rune) => rune.Value is not (>= 0x2E80 and <= 0x2FFF or >= 0x31C0 and <= 0x31EF)
        && Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherSymbol or UnicodeCategory.MathSymbol or UnicodeCategory.CurrencySymbol;

    /// <summary>The mask.</summary>
    public override string ToString() => Masked;
}
