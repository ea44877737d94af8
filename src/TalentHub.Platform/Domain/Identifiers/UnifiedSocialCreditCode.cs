using System.Text.Json.Serialization;
using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Platform.Domain.Identifiers;

/// <summary>The number of an organisation (统一社会信用代码), GB 32100-2015: 18 characters, the last one a check character. Public data.</summary>
[JsonConverter(typeof(TextValueConverter<UnifiedSocialCreditCode>))]
public sealed record UnifiedSocialCreditCode : ITextValue<UnifiedSocialCreditCode>
{
    private const int Length = 18;

    private UnifiedSocialCreditCode(string text) => Text = text;

    /// <inheritdoc/>
    public string Text { get; }

    /// <summary>The code, normalised, or what is wrong with it: length, a character that is not allowed, the check character.</summary>
    public static Outcome<UnifiedSocialCreditCode> Parse(string? text)
    {
        var code = IdentifierText.Normalise(text);
        var strange = code.AsSpan().IndexOfAnyExcept(Checksum.CreditCodeAlphabet);
        return code.Length != Length ? IdentifierProblem.CreditCodeLength.With(("length", code.Length))
            : strange >= 0 ? IdentifierProblem.CreditCodeCharacter.With(("character", code[strange]), ("position", strange + 1))
            : Checksum.Mod31(code.AsSpan(0, Length - 1)) != code[^1] ? IdentifierProblem.CreditCodeCheckDigit
            : new UnifiedSocialCreditCode(code);
    }

    /// <summary>The code.</summary>
    public override string ToString() => Text;
}
