using System.Text.Json.Serialization;
using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Platform.Domain.Identifiers;

/// <summary>The number of a bank branch in the national payment systems (联行号, CNAPS): 12 digits. Public data.</summary>
[JsonConverter(typeof(TextValueConverter<BankCode>))]
public sealed record BankCode : ITextValue<BankCode>
{
    private const int Length = 12;

    private BankCode(string text) => Text = text;

    /// <inheritdoc/>
    public string Text { get; }

    /// <summary>
    /// Whether the last digit is the ISO 7064 MOD 11,10 check digit of the others. No rule says so although all known codes fit:
    /// a code that does not fit deserves a second look and is not refused.
    /// </summary>
    public bool CheckDigitFits => Checksum.Mod11Mod10(Text.AsSpan(0, Length - 1)) == Text[^1];

    /// <summary>The code, normalised, or that it is not 12 digits.</summary>
    public static Outcome<BankCode> Parse(string? text)
    {
        var code = IdentifierText.Normalise(text);
        return code.Length == Length && IdentifierText.IsDigits(code)
            ? new BankCode(code)
            : IdentifierProblem.BankCodeShape.With(("length", code.Length));
    }

    /// <summary>The code.</summary>
    public override string ToString() => Text;
}
