using TalentHub.Platform.Domain.Identifiers;

namespace TalentHub.Platform.Tests.Domain.Identifiers;

public sealed class MobileNumberTests
{
    [Theory]
    [InlineData("13800138000", "13800138000", "+8613800138000")]
    [InlineData("+86 138-0013-8000", "13800138000", "+8613800138000")]
    [InlineData("0086 13800138000", "13800138000", "+8613800138000")]
    [InlineData("8613800138000", "13800138000", "+8613800138000")]
    [InlineData("１３８００１３８０００", "13800138000", "+8613800138000")]
    [InlineData("+852 6123 4567", "+85261234567", "+85261234567")]
    [InlineData("00853-66123456", "+85366123456", "+85366123456")]
    public void A_number_is_taken_however_it_is_written(string text, string number, string e164)
    {
        var mobile = MobileNumber.Parse(text).OrThrow();
        Assert.Equal((number, e164), (mobile.Text, mobile.E164));
        JsonText.ShouldBePlain(mobile);
    }

    [Theory]
    [InlineData("12800138000")]
    [InlineData("1380013800")]
    [InlineData("138001380000")]
    [InlineData("+86 760 88888888")]
    [InlineData("61234567")]
    [InlineData("+0852612345")]
    [InlineData("+1234567890123456")]
    [InlineData("1380013800X")]
    [InlineData(null)]
    public void What_is_no_mobile_number_is_refused(string? text) => Assert.Equal("mobile.shape", MobileNumber.Parse(text).Problem?.Code);

    [Fact]
    public void Text_is_the_mask() => Assert.Equal("138******00", $"{MobileNumber.Parse("13800138000").OrThrow()}");
}
