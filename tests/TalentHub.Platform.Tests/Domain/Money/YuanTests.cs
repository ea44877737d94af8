using System.Text.Json;
using CsCheck;
using TalentHub.Platform.Domain.Money;

namespace TalentHub.Platform.Tests.Domain.Money;

public sealed class YuanTests
{
    private static readonly Gen<Yuan> Amounts = Gen.Long[-100_000_000_000_000, 100_000_000_000_000].Select(cents => Yuan.RoundTo(cents / 100m, MidpointRounding.ToEven));

    [Theory]
    [InlineData("0", "0.00")]
    [InlineData("1500", "1,500.00")]
    [InlineData("1500.5", "1,500.50")]
    [InlineData(" １５００．０５ ", "1,500.05")]
    [InlineData("1000000000000", "1,000,000,000,000.00")]
    public void An_amount_is_taken_and_shown(string text, string shown) => Assert.Equal(shown, $"{Yuan.Parse(text).OrThrow()}");

    [Theory]
    [InlineData("", "money.empty")]
    [InlineData(null, "money.empty")]
    [InlineData("-1", "money.negative")]
    [InlineData("−1", "money.negative")]
    [InlineData("1000000000000.01", "money.too-large")]
    [InlineData("99999999999999999999999999999999999", "money.too-large")]
    [InlineData("59.999", "money.more-than-cents")]
    [InlineData("1.230", "money.more-than-cents")]
    [InlineData("1e3", "money.exponent")]
    [InlineData("1.5E+3", "money.exponent")]
    [InlineData("1,500.00", "money.thousands-separator")]
    [InlineData("1，500", "money.thousands-separator")]
    [InlineData("¥1500", "money.not-a-number")]
    [InlineData("1500元", "money.not-a-number")]
    [InlineData("1.", "money.not-a-number")]
    [InlineData(".5", "money.not-a-number")]
    [InlineData("1.2.3", "money.not-a-number")]
    [InlineData("=1+1", "money.not-a-number")]
    public void A_wrong_amount_is_refused_with_its_own_sentence(string? text, string code) => Assert.Equal(code, Yuan.Parse(text).Problem?.Code);

    [Fact]
    public void A_number_from_outside_follows_the_same_limits()
    {
        Assert.Equal("money.negative", Yuan.Of(-0.01m).Problem?.Code);
        Assert.Equal("money.too-large", Yuan.Of(1_000_000_000_000.01m).Problem?.Code);
        Assert.Equal("money.more-than-cents", Yuan.Of(0.001m).Problem?.Code);
        Assert.Equal(Yuan.Parse("1.5").OrThrow(), Yuan.Of(1.500m).OrThrow());
    }

    [Theory]
    [InlineData(MidpointRounding.ToZero, "0.12", "0.12")]
    [InlineData(MidpointRounding.AwayFromZero, "0.13", "0.12")]
    [InlineData(MidpointRounding.ToEven, "0.12", "0.12")]
    [InlineData(MidpointRounding.ToPositiveInfinity, "0.13", "0.13")]
    public void Rounding_is_what_the_caller_says(MidpointRounding mode, string half, string below)
    {
        Assert.Equal(half, $"{Yuan.RoundTo(0.125m, mode)}");
        Assert.Equal(below, $"{Yuan.RoundTo(0.1249m, mode)}");
    }

    [Fact]
    public void Sums_and_differences_keep_their_cents() => Gen.Select(Amounts, Amounts).Sample((a, b) =>
    {
        Assert.Equal(a, a + b - b);
        Assert.Equal(Yuan.Zero, a + -a);
        Assert.Equal(a.Amount + b.Amount, Yuan.Sum([a, b]).Amount);
        Assert.Equal(a.Amount < b.Amount, a < b);
        Assert.Equal(a * 3, a + a + a);
    });

    [Theory]
    [InlineData("100", new[] { 1.0, 1, 1 }, new[] { "33.34", "33.33", "33.33" })]
    [InlineData("0.05", new[] { 50.0, 30, 20 }, new[] { "0.03", "0.01", "0.01" })]
    [InlineData("1000", new[] { 0.6, 0.4 }, new[] { "600.00", "400.00" })]
    [InlineData("0.01", new[] { 1.0, 2 }, new[] { "0.00", "0.01" })]
    [InlineData("7", new[] { 0.0, 1 }, new[] { "0.00", "7.00" })]
    public void A_split_gives_left_over_cents_to_the_largest_remainders(string amount, double[] shares, string[] parts) =>
        Assert.Equal(parts, Yuan.Parse(amount).OrThrow().SplitBy([.. shares.Select(s => (decimal)s)]).Select(p => $"{p}"));

    [Fact]
    public void A_split_loses_no_cent_and_each_part_is_within_one_cent_of_its_proportion() =>
        Gen.Select(Amounts, Gen.Int[0, 1_000_000].Array[1, 20]).Where((_, shares) => shares.Any(s => s > 0)).Sample((amount, weights) =>
        {
            decimal[] shares = [.. weights.Select(w => w / 1000m)];
            var parts = amount.SplitBy(shares);
            Assert.Equal(amount, Yuan.Sum(parts));
            Assert.All(parts.Zip(shares), p => Assert.InRange(p.First.Amount - (amount.Amount * p.Second / shares.Sum()), -0.01m, 0.01m));
        });

    [Fact]
    public void Shares_that_divide_nothing_are_our_mistake()
    {
        Assert.Throws<ArgumentException>(() => Yuan.Zero.SplitBy());
        Assert.Throws<ArgumentException>(() => Yuan.Zero.SplitBy(0));
        Assert.Throws<ArgumentException>(() => Yuan.Zero.SplitBy(2, -1));
        Assert.Throws<ArgumentException>(() => Yuan.Zero.SplitBy(0.0000001m));
    }

    [Fact]
    public void Json_is_a_number_with_two_decimals()
    {
        Assert.Equal("1500.00", JsonSerializer.Serialize(Yuan.Of(1500m).OrThrow()));
        Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<Yuan>("1.001"));
        Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<Yuan>("\"1\""));
        Amounts.Sample(amount => JsonSerializer.Deserialize<Yuan>(JsonSerializer.Serialize(amount)) == amount);
    }
}
