using System.Globalization;
using System.Text.Json.Serialization;
using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Platform.Domain.Identifiers;

/// <summary>An identity document whose number has passed the rules of its kind. <see cref="ToString"/> is the mask, never the number.</summary>
[JsonConverter(typeof(IdentityDocumentConverter))]
public sealed record IdentityDocument
{
    // A plausibility limit, not a rule of the field: nobody alive is older.
    private const int OldestAge = 130;

    private IdentityDocument(IdentityDocumentKind kind, string number) => (Kind, Number) = (kind, number);

    /// <summary>What the document is.</summary>
    public IdentityDocumentKind Kind { get; }

    /// <summary>The whole number in its normal form. Personal data: never into a URL, a log or a public page.</summary>
    public string Number { get; }

    /// <summary>
    /// What identity is compared on, together with <see cref="Kind"/>: the number, except that the travel permit of Hong Kong and
    /// Macau residents keeps only its first nine characters when it is renewed.
    /// </summary>
    public string Key => Kind == IdentityDocumentKind.MainlandTravelPermitHongKongMacau ? Number[..9] : Number;

    /// <summary>First three and last two characters, the rest hidden.</summary>
    public string Masked => Mask.Number(Number);

    /// <summary>The date of birth, where the number holds one.</summary>
    public DateOnly? BirthDate => Number.Length == 18 && DateIn(Number, out var date) ? date : null;

    /// <summary>The sex, where the number holds it.</summary>
    public Sex? Sex => Number.Length != 18 ? null : (Number[16] - '0') % 2 == 1 ? Identifiers.Sex.Male : Identifiers.Sex.Female;

    /// <summary>The document of a kind with this number, normalised, or what is wrong with it.</summary>
    /// <remarks>
    /// A resident number from 810000, 820000 or 830000 comes back as the residence permit it is: both share one number space and
    /// one column of every form, so the number decides and the same person never has two identities.
    /// </remarks>
    public static Outcome<IdentityDocument> Parse(IdentityDocumentKind kind, string? text)
    {
        var number = IdentifierText.Normalise(text);
        return number.Length == 0 ? IdentifierProblem.IdentityEmpty : kind switch
        {
            IdentityDocumentKind.ResidentId => Resident(number),
            IdentityDocumentKind.HongKongMacauTaiwanResidencePermit => ResidencePermit(number),
            IdentityDocumentKind.MainlandTravelPermitHongKongMacau => HongKongMacau(WithoutBrackets(number)),
            IdentityDocumentKind.MainlandTravelPermitTaiwan => Taiwan(WithoutBrackets(number)),
            IdentityDocumentKind.ForeignerPermanentResidence => PermanentResidence(number),
            IdentityDocumentKind.Passport => Passport(number),
        };
    }

    /// <summary>
    /// The document a number alone most likely stands for. Eight digits are read as a Taiwan travel permit and H or M with 8 or 10
    /// digits as one of Hong Kong or Macau, although a passport may look the same: where the kind is known, use <see cref="Parse"/>.
    /// </summary>
    public static Outcome<IdentityDocument> Recognise(string? text)
    {
        var number = IdentifierText.Normalise(text);
        var bare = WithoutBrackets(number);
        return 0 switch
        {
            _ when number.Length == 0 => IdentifierProblem.IdentityEmpty,
            _ when number.Length == 18 && number[0] == '9' => PermanentResidence(number),
            _ when number.Length >= 12 && IdentifierText.IsDigits(number.AsSpan(0, 12)) => Resident(number),
            _ when IsOldPermanentResidence(number) => PermanentResidence(number),
            _ when HongKongMacau(bare) is { Succeeded: true } permit => permit,
            _ when Taiwan(bare) is { Succeeded: true } permit => permit,
            _ when LooksLikePassport(number) && Passport(number) is { Succeeded: true } passport => passport,
            _ => IdentifierProblem.IdentityUnknown,
        };
    }

    /// <summary>Whether both documents are the same identity, renewals included.</summary>
    public bool IsSameIdentityAs(IdentityDocument other) => Kind == other.Kind && Key == other.Key;

    /// <summary>Whole years of age on a day, where the number holds a date of birth; who is born on 29 February ages on 1 March in common years.</summary>
    public int? AgeOn(DateOnly day) => BirthDate is not { } birth ? null
        : day.Year - birth.Year - ((day.Month, day.Day).CompareTo((birth.Month, birth.Day)) < 0 ? 1 : 0);

    /// <summary>This document, or why it cannot be right on this day: born in the future, or older than anyone.</summary>
    public Outcome<IdentityDocument> CheckOn(DateOnly today) =>
        BirthDate > today ? IdentifierProblem.IdentityBirthInFuture
        : AgeOn(today) > OldestAge ? IdentifierProblem.IdentityBirthTooEarly.With(("age", OldestAge))
        : this;

    /// <summary>The mask.</summary>
    public override string ToString() => Masked;

    private static Outcome<IdentityDocument> Resident(string number) => Numbered(number, BeginsAtHome) is { } problem ? problem
        : IsResidencePermit(number) ? new IdentityDocument(IdentityDocumentKind.HongKongMacauTaiwanResidencePermit, number)
        : new IdentityDocument(IdentityDocumentKind.ResidentId, number);

    private static Outcome<IdentityDocument> ResidencePermit(string number) =>
        number.Length == 18 && !IsResidencePermit(number) ? IdentifierProblem.IdentityPermitPrefix : Resident(number);

    private static Outcome<IdentityDocument> HongKongMacau(string number) =>
        number is ['H' or 'M', ..] && number.Length is 9 or 11 && IdentifierText.IsDigits(number.AsSpan(1))
            ? new IdentityDocument(IdentityDocumentKind.MainlandTravelPermitHongKongMacau, number)
            : IdentifierProblem.IdentityHongKongMacauShape;

    private static Outcome<IdentityDocument> Taiwan(string number)
    {
        var digits = number.AsSpan(0, char.IsAsciiLetterUpper(number.LastOrDefault()) ? number.Length - 1 : number.Length);
        return digits.Length is 8 or 10 && IdentifierText.IsDigits(digits)
            ? new IdentityDocument(IdentityDocumentKind.MainlandTravelPermitTaiwan, number)
            : IdentifierProblem.IdentityTaiwanShape;
    }

    private static Outcome<IdentityDocument> PermanentResidence(string number) =>
        IsOldPermanentResidence(number) ? new IdentityDocument(IdentityDocumentKind.ForeignerPermanentResidence, number)
        : number is not ['9', ..] || number.Length != 18 ? IdentifierProblem.IdentityPermanentResidenceShape
        : Numbered(number, static _ => true) is { } problem ? problem
        : new IdentityDocument(IdentityDocumentKind.ForeignerPermanentResidence, number);

    private static Outcome<IdentityDocument> Passport(string number) =>
        number.Length is >= 5 and <= 17 && number.All(c => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c))
            ? new IdentityDocument(IdentityDocumentKind.Passport, number)
            : IdentifierProblem.IdentityPassportShape;

    /// <summary>Digits alone are a passport only where countries number theirs so, with nine: a telephone number must not pass for one.</summary>
    private static bool LooksLikePassport(string number) =>
        number.AsSpan().ContainsAnyInRange('0', '9') && (number.Length == 9 || !IdentifierText.IsDigits(number));

    /// <summary>What is wrong with a number built like GB 11643-1999, the first fault a person would see first.</summary>
    private static Problem? Numbered(string number, Func<string, bool> beginsRight) =>
        number.Length == 15 && IdentifierText.IsDigits(number) ? IdentifierProblem.IdentityFifteenDigits
        : number.Length != 18 ? IdentifierProblem.IdentityLength.With(("length", number.Length))
        : !IdentifierText.IsDigits(number.AsSpan(0, 17)) || !(char.IsAsciiDigit(number[17]) || number[17] == 'X') ? IdentifierProblem.IdentityCharacter
        : !beginsRight(number) ? IdentifierProblem.IdentityProvince
        : !DateIn(number, out _) ? IdentifierProblem.IdentityBirthImpossible
        : Checksum.Mod11Radix2(number.AsSpan(0, 17)) != number[17] ? IdentifierProblem.IdentityCheckDigit
        : (Problem?)null;

    private static bool BeginsAtHome(string number) => IsResidencePermit(number) || Province.BeginsResidentNumber(number[..2]);

    private static bool IsResidencePermit(string number) => number[..6] is "810000" or "820000" or "830000";

    private static bool IsOldPermanentResidence(string number) =>
        number.Length == 15 && number[..3].All(char.IsAsciiLetterUpper) && IdentifierText.IsDigits(number.AsSpan(3));

    private static bool DateIn(string number, out DateOnly date) =>
        DateOnly.TryParseExact(number.AsSpan(6, 8), "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);

    private static string WithoutBrackets(string number) =>
        number.Replace("(", "", StringComparison.Ordinal).Replace(")", "", StringComparison.Ordinal);
}
