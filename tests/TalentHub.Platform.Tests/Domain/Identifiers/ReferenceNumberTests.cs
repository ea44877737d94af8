using CsCheck;
using TalentHub.Platform.Domain.Identifiers;

namespace TalentHub.Platform.Tests.Domain.Identifiers;

public sealed class ReferenceNumberTests
{
    private static readonly Gen<ReferenceNumber> Numbers =
        from prefix in Gen.Char['A', 'Z'].Array[1, 4]
        from year in Gen.Int[1000, 9999]
        from serial in Gen.Int[1, ReferenceNumber.LastSerial]
        select ReferenceNumber.Compose(new string(prefix), year, serial);

    [Theory]
    [InlineData("PC2023-000123-9")]
    [InlineData(" pc2023－000123－9 ")]
    [InlineData("PC20230001239")]
    public void A_number_is_taken_with_or_without_hyphens(string text)
    {
        var number = ReferenceNumber.Parse(text).OrThrow();
        Assert.Equal(("PC", 2023, 123, "PC2023-000123-9"), (number.Prefix, number.Year, number.Serial, $"{number}"));
        JsonText.ShouldBePlain(number);
    }

    [Theory]
    [InlineData("PC2023-000123-8", "reference-number.check-digit")]
    [InlineData("PC2023-000132-9", "reference-number.check-digit")]
    [InlineData("PC2023-00123-9", "reference-number.shape")]
    [InlineData("2023-000123-9", "reference-number.shape")]
    [InlineData("ABCDE2023-000123-9", "reference-number.shape")]
    [InlineData("PC", "reference-number.shape")]
    [InlineData(null, "reference-number.shape")]
    public void A_wrong_number_is_refused(string? text, string code) => Assert.Equal(code, ReferenceNumber.Parse(text).Problem?.Code);

    [Theory]
    [InlineData("pc", 2023, 1)]
    [InlineData("", 2023, 1)]
    [InlineData("PC", 999, 1)]
    [InlineData("PC", 2023, 0)]
    [InlineData("PC", 2023, 1_000_000_000)]
    public void Parts_that_no_record_has_are_our_mistake(string prefix, int year, int serial) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ReferenceNumber.Compose(prefix, year, serial));

    [Fact]
    public void Composing_and_parsing_are_inverse() => Numbers.Sample(number => ReferenceNumber.Parse(number.Text).OrThrow() == number);

    [Fact]
    public void Any_wrong_digit_is_refused() => Gen.Select(Numbers, Gen.Int[0, 13], Gen.Char['0', '9'])
        .Where((number, at, digit) => at < number.Text.Length && char.IsAsciiDigit(number.Text[at]) && number.Text[at] != digit)
        .Sample((number, at, digit) => !ReferenceNumber.Parse(number.Text.WithCharacter(at, digit)).Succeeded);
}
