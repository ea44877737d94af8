using System.Text.Json;
using CsCheck;
using TalentHub.Platform.Domain.Identifiers;

namespace TalentHub.Platform.Tests.Domain.Identifiers;

public sealed class CertificateNumberTests
{
    private static readonly CertificateLevelLetters Letters = new('T', 'S');

    [Theory]
    [InlineData("Y000044123456243000001", 'Y', "0000", "44", "123456", 2024, 3, 1)]
    [InlineData("S000044654321244000075", 'S', "0000", "44", "654321", 2024, 4, 75)]
    [InlineData("y000123000001195000001", 'Y', "0001", "23", "000001", 2019, 5, 1)]
    [InlineData("Ｙ０００１６６００００１９２３１９９９９９９", 'Y', "0001", "66", "000019", 2023, 1, 999_999)]
    public void The_parts_are_read(string text, char category, string body, string province, string site, int year, int level, int serial)
    {
        var number = CertificateNumber.Parse(text, Letters).OrThrow();
        Assert.Equal((category, body, province, site), (number.Category, number.Body, number.Province, number.Site));
        Assert.Equal((year, level, serial), (number.Year, number.Level, number.Serial));
        JsonText.ShouldBePlain(number);
    }

    [Theory]
    [InlineData("Y00004412345624300000", "certificate-number.length")]
    [InlineData("X000044123456243000001", "certificate-number.category")]
    [InlineData("Y000044123456246000001", "certificate-number.level")]
    [InlineData("Y00004412345624X000001", "certificate-number.level")]
    [InlineData("Y000044123456240000001", "certificate-number.level")]
    [InlineData("Y000099123456243000001", "certificate-number.province")]
    [InlineData("Y000044123456243000000", "certificate-number.serial-zero")]
    [InlineData("Y0000441234562430000O1", "certificate-number.digits")]
    [InlineData("Y00O044123456243000001", "certificate-number.digits")]
    [InlineData(null, "certificate-number.length")]
    public void A_wrong_number_is_refused_with_its_own_sentence(string? text, string code) =>
        Assert.Equal(code, CertificateNumber.Parse(text, Letters).Problem?.Code);

    [Fact]
    public void The_top_levels_use_the_configured_letters_and_stay_readable_when_those_change()
    {
        var number = CertificateNumber.Parse("Y00004412345624T000001", Letters).OrThrow();
        Assert.Equal(('T', null), (number.LevelCode, number.Level));
        Assert.Equal("certificate-number.level", CertificateNumber.Parse(number.Text, new('A', 'B')).Problem?.Code);
        Assert.Equal(number, JsonSerializer.Deserialize<CertificateNumber>(JsonSerializer.Serialize(number)));
    }

    [Fact]
    public void A_year_of_issue_may_not_lie_ahead()
    {
        var number = CertificateNumber.Parse("Y000044123456243000001", Letters).OrThrow();
        Assert.Equal("certificate-number.year-in-future", number.CheckOn(new DateOnly(2023, 12, 31)).Problem?.Code);
        Assert.True(number.CheckOn(new DateOnly(2024, 1, 1)).Succeeded);
    }

    [Theory]
    [InlineData(1999, 1, "0000", "certificate-number.year")]
    [InlineData(2100, 1, "0000", "certificate-number.year")]
    [InlineData(2023, 0, "0000", "certificate-number.serial-zero")]
    [InlineData(2023, -5, "0000", "certificate-number.serial-zero")]
    [InlineData(2023, 1_000_000, "0000", "certificate-number.series-used-up")]
    [InlineData(2023, 1, "000", "certificate-number.parts")]
    public void Parts_that_make_no_number_are_refused(int year, int serial, string body, string code) =>
        Assert.Equal(code, CertificateNumber.Compose(new('Y', body, "44", "123456", year, '3', serial), Letters).Problem?.Code);

    [Fact]
    public void Composing_and_parsing_are_inverse() => Gen.Select(
            Gen.OneOf('Y', 'S'), Gen.Int[0, 9999], Gen.OneOf("11", "44", "66", "82"), Gen.Int[0, 999_999],
            Gen.Int[2000, 2099], Gen.OneOf('1', '2', '3', '4', '5', 'T', 'S'), Gen.Int[1, 999_999])
        .Sample((category, body, province, site, year, level, serial) =>
        {
            var parts = new CertificateNumberParts(category, $"{body:0000}", province, $"{site:000000}", year, level, serial);
            var number = CertificateNumber.Parse(CertificateNumber.Compose(parts, Letters).OrThrow().Text, Letters).OrThrow();
            Assert.Equal(parts, new(number.Category, number.Body, number.Province, number.Site, number.Year, number.LevelCode, number.Serial));
        });
}
