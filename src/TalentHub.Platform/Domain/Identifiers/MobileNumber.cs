using System.Text.Json.Serialization;
using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Platform.Domain.Identifiers;

/// <summary>A mobile number: 11 digits from 13 to 19 in the mainland, E.164 elsewhere. Personal data: <see cref="ToString"/> is the mask.</summary>
[JsonConverter(typeof(TextValueConverter<MobileNumber>))]
public sealed record MobileNumber : ITextValue<MobileNumber>
{
    private const string Mainland = "+86";

    private MobileNumber(string text) => Text = text;

    /// <summary>11 digits for a mainland number, otherwise E.164 with its plus sign.</summary>
    public string Text { get; }

    /// <summary>The number with its country code (ITU-T E.164), as a gateway needs it.</summary>
    public string E164 => Text[0] == '+' ? Text : Mainland + Text;

    /// <summary>First three and last two characters, the rest hidden.</summary>
    public string Masked => Mask.Number(Text);

    /// <summary>The number without the marks people write into it, or that it is no mobile number.</summary>
    public static Outcome<MobileNumber> Parse(string? text)
    {
        var number = string.Concat(IdentifierText.Normalise(text).Where(c => c is not ('-' or '(' or ')' or '.')));
        number = number.StartsWith("00", StringComparison.Ordinal) ? $"+{number[2..]}" : number;
        var national = number.StartsWith(Mainland, StringComparison.Ordinal) ? number[3..]
            : number is ['8', '6', ..] && number.Length == 13 ? number[2..]
            : number;
        return national is ['1', >= '3' and <= '9', ..] && national.Length == 11 && IdentifierText.IsDigits(national) ? new MobileNumber(national)
            : number is ['+', >= '1', ..] && number.Length is >= 8 and <= 16 && IdentifierText.IsDigits(number.AsSpan(1)) && national == number
                ? new MobileNumber(number)
            : IdentifierProblem.MobileShape;
    }

    /// <summary>The mask.</summary>
    public override string ToString() => Masked;
}
