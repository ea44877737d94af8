using System.Globalization;
using System.Text.Json.Serialization;
using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Platform.Domain.Identifiers;

/// <summary>
/// A number by which people speak of a record, for example <c>PC2023-000123-9</c>: prefix, year, serial and the ISO 7064 MOD 11,10
/// check digit over year and serial, so that a number read out over the telephone is either right or refused. Public data.
/// </summary>
[JsonConverter(typeof(TextValueConverter<ReferenceNumber>))]
public sealed record ReferenceNumber : ITextValue<ReferenceNumber>
{
    /// <summary>The largest serial; smaller ones are written with six digits, larger ones as long as they are.</summary>
    public const int LastSerial = 999_999_999;

    private ReferenceNumber(string prefix, int year, int serial)
    {
        (Prefix, Year, Serial) = (prefix, year, serial);
        var digits = $"{year:0000}{serial:000000}";
        Text = $"{prefix}{digits[..4]}-{digits[4..]}-{Checksum.Mod11Mod10(digits)}";
    }

    /// <summary>What kind of record it is: one to four capital letters.</summary>
    public string Prefix { get; }

    /// <summary>The year it was opened in.</summary>
    public int Year { get; }

    /// <summary>The running number within prefix and year, from 1.</summary>
    public int Serial { get; }

    /// <inheritdoc/>
    public string Text { get; }

    /// <summary>The number of a record.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A part that no record has; parts come from us, never from people.</exception>
    public static ReferenceNumber Compose(string prefix, int year, int serial)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1000);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9999);
        ArgumentOutOfRangeException.ThrowIfLessThan(serial, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(serial, LastSerial);
        return IsPrefix(prefix)
            ? new ReferenceNumber(prefix, year, serial)
            : throw new ArgumentOutOfRangeException(nameof(prefix), prefix, "One to four capital letters");
    }

    /// <summary>The number, with or without its hyphens, or that it is none or mistyped.</summary>
    public static Outcome<ReferenceNumber> Parse(string? text)
    {
        var compact = IdentifierText.Normalise(text).Replace("-", "", StringComparison.Ordinal);
        var digits = compact.TrimStart("ABCDEFGHIJKLMNOPQRSTUVWXYZ".ToCharArray());
        var prefix = compact[..^digits.Length];
        if (!IsPrefix(prefix) || digits.Length is < 11 or > 14 || !IdentifierText.IsDigits(digits))
        {
            return IdentifierProblem.ReferenceShape;
        }

        var year = int.Parse(digits.AsSpan(0, 4), CultureInfo.InvariantCulture);
        var serial = int.Parse(digits.AsSpan(4, digits.Length - 5), CultureInfo.InvariantCulture);
        return Checksum.Mod11Mod10(digits.AsSpan(0, digits.Length - 1)) != digits[^1] ? IdentifierProblem.ReferenceCheckDigit
            : year < 1000 || serial == 0 || (digits.Length > 11 && digits[4] == '0') ? IdentifierProblem.ReferenceShape
            : new ReferenceNumber(prefix, year, serial);
    }

    /// <summary>The number.</summary>
    public override string ToString() => Text;

    private static bool IsPrefix(string prefix) => prefix.Length is >= 1 and <= 4 && prefix.All(char.IsAsciiLetterUpper);
}
