using System.Globalization;
using System.Text.Json.Serialization;
using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Platform.Domain.Identifiers;

/// <summary>
/// The number of a skill-level certificate: a letter and 21 characters for category 1, body 4, province 2, site 6, year 2, level 1,
/// serial 6. It has no check digit, so a mistyped number can only be found out by looking it up.
/// </summary>
[JsonConverter(typeof(TextValueConverter<CertificateNumber>))]
public sealed record CertificateNumber : ITextValue<CertificateNumber>
{
    private const int Length = 22;
    private const int LevelAt = 15;
    private const int Century = 2000;
    private const int LastSerial = 999_999;

    private CertificateNumber(string text) => Text = text;

    /// <inheritdoc/>
    public string Text { get; }

    /// <summary>Y for an employer (用人单位), S for a public assessment body (社会培训评价组织).</summary>
    public char Category => Text[0];

    /// <summary>Four digits of the body; 0000 when it was first filed with a province.</summary>
    public string Body => Text[1..5];

    /// <summary>The province of the body or site (GB/T 2260).</summary>
    public string Province => Text[5..7];

    /// <summary>Six digits of the body or site within its province.</summary>
    public string Site => Text[7..13];

    /// <summary>The year of issue.</summary>
    public int Year => Century + int.Parse(Text.AsSpan(13, 2), CultureInfo.InvariantCulture);

    /// <summary>The level as the number writes it: a digit, or a letter for the two top levels.</summary>
    public char LevelCode => Text[LevelAt];

    /// <summary>5 (初级工) to 1 (高级技师); null for the two top levels, which <see cref="LevelCode"/> and the configured letters tell apart.</summary>
    public int? Level => char.IsAsciiDigit(LevelCode) ? LevelCode - '0' : null;

    /// <summary>The running number, 1 to 999,999, within body, year and level.</summary>
    public int Serial => int.Parse(Text.AsSpan(16), CultureInfo.InvariantCulture);

    /// <summary>The number, normalised, or what is wrong with it. A level letter must be one of those configured.</summary>
    public static Outcome<CertificateNumber> Parse(string? text, CertificateLevelLetters letters)
    {
        var outcome = Read(text);
        return outcome.Succeeded && outcome.Value.Level is null && !letters.Contains(outcome.Value.LevelCode)
            ? IdentifierProblem.CertificateLevel.With(("character", outcome.Value.LevelCode))
            : outcome;
    }

    /// <summary>The number made of these parts, or which part is wrong; a serial above 999,999 means that the series is used up.</summary>
    public static Outcome<CertificateNumber> Compose(CertificateNumberParts parts, CertificateLevelLetters letters) =>
        parts.Year is < Century or > Century + 99 ? IdentifierProblem.CertificateYear.With(("year", parts.Year))
        : parts.Serial > LastSerial ? IdentifierProblem.CertificateSeriesUsedUp.With(("year", parts.Year), ("level", parts.LevelCode))
        : parts is not { Body.Length: 4, Province.Length: 2, Site.Length: 6 } ? IdentifierProblem.CertificateParts
        : Parse($"{parts.Category}{parts.Body}{parts.Province}{parts.Site}{parts.Year % 100:00}{parts.LevelCode}{Math.Max(0, parts.Serial):000000}", letters);

    /// <summary>This number, or that its year of issue lies after this day.</summary>
    public Outcome<CertificateNumber> CheckOn(DateOnly today) =>
        Year > today.Year ? IdentifierProblem.CertificateYearInFuture.With(("year", Year)) : this;

    /// <summary>The number.</summary>
    public override string ToString() => Text;

    // Stored numbers must stay readable when the configured letters change, so that JSON takes any capital letter for a level.
    static Outcome<CertificateNumber> ITextValue<CertificateNumber>.Parse(string? text) => Read(text);

    /// <summary>The number, normalised, whatever its level letter, or what is wrong with it: enough to look it up.</summary>
    public static Outcome<CertificateNumber> Read(string? text)
    {
        var number = IdentifierText.Normalise(text);
        return number.Length != Length ? IdentifierProblem.CertificateLength.With(("length", number.Length))
            : number[0] is not ('Y' or 'S') ? IdentifierProblem.CertificateCategory.With(("character", number[0]))
            : !IdentifierText.IsDigits(number.AsSpan(1, LevelAt - 1)) || !IdentifierText.IsDigits(number.AsSpan(LevelAt + 1))
                ? IdentifierProblem.CertificateDigits
            : !Identifiers.Province.IssuesCertificates(number[5..7]) ? IdentifierProblem.CertificateProvince.With(("province", number[5..7]))
            : number[LevelAt] is not (>= '1' and <= '5' or >= 'A' and <= 'Z') ? IdentifierProblem.CertificateLevel.With(("character", number[LevelAt]))
            : number.EndsWith("000000", StringComparison.Ordinal) ? IdentifierProblem.CertificateSerialZero
            : new CertificateNumber(number);
    }
}
