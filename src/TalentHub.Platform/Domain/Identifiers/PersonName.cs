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

    /// <summary>The name, or why it cannot be one: empty, too long, a number of another column, a control or invisible character, a character lost on the way.</summary>
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
        }

        return length == 0 ? IdentifierProblem.NameEmpty
            : PersonalNumbers.AppearIn(IdentifierText.Normalise(name)) ? IdentifierProblem.NameHoldsNumber
            : length > MaximumLength ? IdentifierProblem.NameTooLong.With(("length", length), ("maximum", MaximumLength))
            : new PersonName(name);
    }

    /// <summary>The mask.</summary>
    public override string ToString() => Masked;
}
