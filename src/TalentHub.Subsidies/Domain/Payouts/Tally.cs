using TalentHub.Platform.Domain.Money;

namespace TalentHub.Subsidies.Domain.Payouts;

/// <summary>How many payments, and how much together.</summary>
public sealed record Tally(int Count, Yuan Total)
{
    /// <summary>Nothing.</summary>
    public static readonly Tally None = new(0, Yuan.Zero);

    /// <summary>The tally of some amounts.</summary>
    public static Tally Of(IEnumerable<Yuan> amounts) =>
        amounts.Aggregate(None, (sum, amount) => new(sum.Count + 1, sum.Total + amount));

    /// <summary>Both together.</summary>
    public static Tally operator +(Tally left, Tally right) => new(left.Count + right.Count, left.Total + right.Total);

    /// <summary>The one without the other.</summary>
    public static Tally operator -(Tally left, Tally right) => new(left.Count - right.Count, left.Total - right.Total);
}
