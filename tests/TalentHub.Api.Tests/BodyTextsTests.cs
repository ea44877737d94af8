using System.Text;
using TalentHub.Api.Hosting;

namespace TalentHub.Api.Tests;

public sealed class BodyTextsTests
{
    [Theory]
    [InlineData("""{"number":"Y00014","name":"演示1"}""", true)]
    [InlineData("""{"name":"\u6F14\u793A \"x\" \\ \n"}""", true)]
    [InlineData("""{"name":"\uD83D\uDE00"}""", false)]
    [InlineData("""{"name":"\ud842"}""", false)]
    [InlineData("""{"name":"\uDFFF"}""", false)]
    [InlineData("""{"name":"\u0000"}""", false)]
    [InlineData("""{"name":"\u6F14\u0000"}""", false)]
    [InlineData("""{"name":"\u00""", false)]
    [InlineData("""{"names":["a",null]}""", false)]
    [InlineData("""{"name":"0123456789012345678901234567890123456789"}""", false)]
    public void Only_a_body_without_doubt_is_fit(string body, bool fit) =>
        Assert.Equal(fit, BodyTexts.AreFit(Encoding.UTF8.GetBytes(body), longest: 45));

    [Fact]
    public void Bytes_that_are_no_text_are_not_fit() => Assert.False(BodyTexts.AreFit([(byte)'"', 0xE6, (byte)'"'], longest: 45));

    [Fact]
    public void Of_all_escapes_only_NUL_its_neighbours_and_what_may_be_half_a_character_are_doubtful() => Assert.All(
        Enumerable.Range(0, 0x10000),
        unit => Assert.Equal(
            unit is > 0xFF and not (>= 0xD000 and <= 0xDFFF), BodyTexts.AreFit(Encoding.UTF8.GetBytes($"\"\\u{unit:x4}\""), RequestTexts.Longest)));
}
