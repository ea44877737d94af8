using System.Globalization;
using CsCheck;
using TalentHub.Platform.Domain.Money;

namespace TalentHub.Platform.Tests.Domain.Money;

public sealed class ChineseAmountTests
{
    [Theory]
    [InlineData("0", "零元整")]
    [InlineData("1500", "壹仟伍佰元整")]
    [InlineData("10", "壹拾元整")]
    [InlineData("0.05", "伍分")]
    [InlineData("0.50", "伍角")]
    [InlineData("1409.50", "壹仟肆佰零玖元伍角")]
    [InlineData("6007.14", "陆仟零柒元壹角肆分")]
    [InlineData("1680.32", "壹仟陆佰捌拾元叁角贰分")]
    [InlineData("107000.53", "壹拾万零柒仟元伍角叁分")]
    [InlineData("16409.02", "壹万陆仟肆佰零玖元零贰分")]
    [InlineData("325.04", "叁佰贰拾伍元零肆分")]
    [InlineData("100000000", "壹亿元整")]
    [InlineData("100000001", "壹亿零壹元整")]
    [InlineData("1000000000000", "壹万亿元整")]
    [InlineData("1234500000000", "壹万贰仟叁佰肆拾伍亿元整")]
    [InlineData("-20.10", "负贰拾元壹角")]
    public void An_amount_is_written_in_words(string amount, string words) =>
        Assert.Equal(words, ChineseAmount.Of(decimal.Parse(amount, CultureInfo.InvariantCulture)));

    [Fact]
    public void Different_amounts_have_different_words() => Gen.Select(Gen.Long[0, 1_000_000_000_000_000], Gen.Int[1, 100_000])
        .Sample((cents, more) => ChineseAmount.Of(cents / 100m) != ChineseAmount.Of((cents + more) / 100m));

    [Fact]
    public void Zeros_never_stand_twice() => Gen.Long[0, 999_999_999_999_999_999].Sample(cents =>
        !ChineseAmount.Of(cents / 100m).Contains("零零", StringComparison.Ordinal));

    [Fact]
    public void What_has_no_words_is_our_mistake()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ChineseAmount.Of(0.001m));
        Assert.Throws<ArgumentOutOfRangeException>(() => ChineseAmount.Of(10_000_000_000_000_000m));
    }
}
