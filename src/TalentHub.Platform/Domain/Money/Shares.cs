namespace TalentHub.Platform.Domain.Money;

/// <summary>Divides a whole number of cents by shares: the largest-remainder method (Hamilton), exact and the same at every run.</summary>
public static class Shares
{
    private const int Scale = 1_000_000;
    private const decimal LargestShare = 1_000_000_000_000m;

    /// <summary>
    /// The cents of each share. Each part is its proportion rounded down; the cents left over go one each to the largest
    /// remainders, the earlier share first among equals.
    /// </summary>
    /// <param name="cents">What is divided, zero or more.</param>
    /// <param name="shares">Proportions such as 60 and 40, with up to six decimals; they need not add up to anything.</param>
    /// <exception cref="ArgumentException">No share above zero, a negative share, or one too fine or too large.</exception>
    public static IReadOnlyList<Int128> Of(Int128 cents, IReadOnlyList<decimal> shares)
    {
        var weights = shares.Select(Weight).ToArray();
        var total = weights.Aggregate(Int128.Zero, (sum, weight) => sum + weight);
        if (total == 0)
        {
            throw new ArgumentException("At least one share must be above zero", nameof(shares));
        }

        var parts = weights.Select(weight => checked(cents * weight) / total).ToArray();
        var left = (int)(cents - parts.Aggregate(Int128.Zero, (sum, part) => sum + part));
        foreach (var i in Enumerable.Range(0, parts.Length).OrderByDescending(i => cents * weights[i] % total).Take(left))
        {
            parts[i]++;
        }

        return parts;
    }

    private static Int128 Weight(decimal share) =>
        share is >= 0 and <= LargestShare && decimal.Truncate(share * Scale) == share * Scale
            ? (Int128)(share * Scale)
            : throw new ArgumentException("A share is between 0 and 10^12 and has at most six decimals", nameof(share));
}
