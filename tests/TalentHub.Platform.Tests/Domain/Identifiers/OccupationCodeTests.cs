using TalentHub.Platform.Domain.Identifiers;

namespace TalentHub.Platform.Tests.Domain.Identifiers;

public sealed class OccupationCodeTests
{
    [Theory]
    [InlineData("6-24-02-03")]
    [InlineData(" 6－24–02—03 ")]
    public void Hyphens_of_every_kind_are_taken(string text)
    {
        var code = OccupationCode.Parse(text).OrThrow();
        Assert.Equal("6-24-02-03", $"{code}");
        JsonText.ShouldBePlain(code);
    }

    [Theory]
    [InlineData("6240203")]
    [InlineData("6-24-02-3")]
    [InlineData("6-24-02-035")]
    [InlineData("66-4-02-03")]
    [InlineData("6-24-02-0A")]
    [InlineData(null)]
    public void Another_shape_is_refused(string? text) => Assert.Equal("occupation-code.shape", OccupationCode.Parse(text).Problem?.Code);
}
