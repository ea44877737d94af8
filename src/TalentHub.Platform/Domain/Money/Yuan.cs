using System.Globalization;
using System.Text.Json.Serialization;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Domain.Identifiers;

namespace TalentHub.Platform.Domain.Money;

/// <summary>An amount in yuan with whole cents. What comes in from people is never negative; a difference of two amounts may be.</summary>
[JsonConverter(typeof(YuanConverter))]
public readonly record struct Yuan : IComparable<Yuan>
{
    /// <summary>The largest amount that is taken in from people or files: a thousand thousand million yuan.</summary>
    public const decimal Largest = 1_000_000_000_000m;

    /// <summary><see cref="Largest"/> as an amount, for sentences.</summary>
    public static readonly Yuan Most = new(Largest);

    /// <summary>No money.</summary>
    public static readonly Yuan Zero;

    private Yuan(decimal amount) => Amount = amount;

    /// <summary>The amount in yuan, with at most two decimals that are not zero.</summary>
    public decimal Amount { get; }

    /// <summary>The amount in words, as payout documents carry it (大写金额).</summary>
    public string InWords => ChineseAmount.Of(Amount);

    /// <summary>The amount that a person wrote: digits, and a point with one or two decimals if there are cents; or what is wrong with it.</summary>
    public static Outcome<Yuan> Parse(string? text)
    {
        var written = IdentifierText.Normalise(text);
        var point = written.IndexOf('.', StringComparison.Ordinal);
        var (whole, decimals) = point < 0 ? (written, "0") : (written[..point], written[(point + 1)..]);
        return written.Length == 0 ? MoneyProblem.Empty
            : written[0] is '-' or '−' ? MoneyProblem.Negative
            : written.Contains(',', StringComparison.Ordinal) ? MoneyProblem.ThousandsSeparator
            : IsExponent(written) ? MoneyProblem.Exponent
            : !IdentifierText.IsDigits(whole) || !IdentifierText.IsDigits(decimals) ? MoneyProblem.NotANumber
            : decimals.Length > 2 ? MoneyProblem.MoreThanCents
            : whole.TrimStart('0').Length > 13 ? MoneyProblem.TooLarge.With(("largest", Most))
            : Of(decimal.Parse($"{whole}.{decimals}", NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture));
    }

    /// <summary>The amount of a number taken in from outside, or that it is negative, too large or finer than cents.</summary>
    public static Outcome<Yuan> Of(decimal amount) =>
        amount < 0 ? MoneyProblem.Negative
        : amount > Largest ? MoneyProblem.TooLarge.With(("largest", Most))
        : Exact(amount) is { } yuan ? yuan
        : MoneyProblem.MoreThanCents;

    /// <summary>The amount of a computed number, rounded to cents in the way the rule states.</summary>
    public static Yuan RoundTo(decimal amount, MidpointRounding mode) => new(decimal.Round(amount, 2, mode));

    /// <summary>The sum of amounts.</summary>
    public static Yuan Sum(IEnumerable<Yuan> amounts) => new(amounts.Sum(a => a.Amount));

    /// <summary>The sum.</summary>
    public static Yuan operator +(Yuan left, Yuan right) => new(left.Amount + right.Amount);

    /// <summary>The difference; negative when more is taken away than there was.</summary>
    public static Yuan operator -(Yuan left, Yuan right) => new(left.Amount - right.Amount);

    /// <summary>The opposite amount.</summary>
    public static Yuan operator -(Yuan amount) => new(-amount.Amount);

    /// <summary>A whole number of times the amount.</summary>
    public static Yuan operator *(Yuan amount, int times) => new(amount.Amount * times);

    /// <summary>Whether the left amount is smaller.</summary>
    public static bool operator <(Yuan left, Yuan right) => left.Amount < right.Amount;

    /// <summary>Whether the left amount is larger.</summary>
    public static bool operator >(Yuan left, Yuan right) => left.Amount > right.Amount;

    /// <summary>Whether the left amount is smaller or the same.</summary>
    public static bool operator <=(Yuan left, Yuan right) => left.Amount <= right.Amount;

    /// <summary>Whether the left amount is larger or the same.</summary>
    public static bool operator >=(Yuan left, Yuan right) => left.Amount >= right.Amount;

    /// <summary>The parts of this amount in proportion to shares, without losing or making a cent (see <see cref="Shares"/>).</summary>
    public IReadOnlyList<Yuan> SplitBy(params IReadOnlyList<decimal> shares)
    {
        var sign = Amount < 0 ? -1 : 1;
        return [.. Shares.Of((Int128)(Math.Abs(Amount) * 100), shares).Select(cents => new Yuan(sign * (decimal)cents / 100))];
    }

    /// <inheritdoc/>
    public int CompareTo(Yuan other) => Amount.CompareTo(other.Amount);

    /// <summary>As people read it: 1,500.00.</summary>
    public override string ToString() => Amount.ToString("N2", CultureInfo.InvariantCulture);

    /// <summary>The amount of a number that has no more than cents, of either sign; null if it has.</summary>
    internal static Yuan? Exact(decimal amount) => decimal.Round(amount, 2) == amount ? new Yuan(amount) : null;

    private static bool IsExponent(string written) =>
        written.IndexOf('E', StringComparison.Ordinal) > 0
        && double.TryParse(written, NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out _);
}
