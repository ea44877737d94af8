using CsCheck;
using TalentHub.Platform.Domain.Identifiers;

namespace TalentHub.Platform.Tests.Domain.Identifiers;

public sealed class BankTests
{
    [Theory]
    [InlineData("102100099996")]
    [InlineData("104100000004")]
    [InlineData("105100000017")]
    [InlineData("103100000026")]
    [InlineData("403100000004")]
    [InlineData("313651027012")]
    [InlineData("402873300094")]
    public void Known_bank_codes_fit_their_check_digit(string text)
    {
        var code = BankCode.Parse(text).OrThrow();
        Assert.True(code.CheckDigitFits);
        JsonText.ShouldBePlain(code);
    }

    [Fact]
    public void A_check_digit_that_does_not_fit_only_warns() => Assert.False(BankCode.Parse("102100099995").OrThrow().CheckDigitFits);

    [Theory]
    [InlineData("10210009999")]
    [InlineData("1021000999960")]
    [InlineData("10210009999A")]
    [InlineData(null)]
    public void A_bank_code_that_is_not_12_digits_is_refused(string? text) =>
        Assert.Equal("bank-code.shape", BankCode.Parse(text).Problem?.Code);

    [Theory]
    [InlineData("6217 0000 0000 0000 004", "6217000000000000004", true)]
    [InlineData("6222020000000000000", "6222020000000000000", true)]
    [InlineData("6222020000000000001", "6222020000000000001", false)]
    [InlineData("12345", "12345", true)]
    [InlineData("６２１７００００００００００００００４", "6217000000000000004", true)]
    public void A_card_number_is_taken_and_warned_about(string text, string number, bool fits)
    {
        var account = BankAccount.Parse(text).OrThrow();
        Assert.Equal((number, fits), (account.Text, account.CheckDigitFits));
        JsonText.ShouldBePlain(account);
    }

    [Theory]
    [InlineData("1234")]
    [InlineData("123456789012345678901234567890123")]
    [InlineData("6.217E+18")]
    [InlineData("-62170000")]
    [InlineData(null)]
    public void An_account_that_is_not_5_to_32_digits_is_refused(string? text) =>
        Assert.Equal("bank-account.shape", BankAccount.Parse(text).Problem?.Code);

    [Fact]
    public void Text_shows_the_last_four_digits() =>
        Assert.Equal("***************0004", $"{BankAccount.Parse("6217000000000000004").OrThrow()}");

    [Fact]
    public void Any_wrong_digit_of_a_bank_code_stops_fitting() =>
        Gen.Select(Gen.Long[0, 99_999_999_999], Gen.Int[0, 11], Gen.Char['0', '9'])
            .Select((body, at, digit) => ($"{body:00000000000}{Checksum.Mod11Mod10($"{body:00000000000}")}", at, digit))
            .Where(t => t.Item1[t.at] != t.digit)
            .Sample(t => BankCode.Parse(t.Item1).OrThrow().CheckDigitFits
                && !BankCode.Parse(t.Item1.WithCharacter(t.at, t.digit)).OrThrow().CheckDigitFits);
}
