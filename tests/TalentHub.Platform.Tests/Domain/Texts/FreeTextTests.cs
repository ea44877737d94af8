using TalentHub.Platform.Domain.Texts;

namespace TalentHub.Platform.Tests.Domain.Texts;

public sealed class FreeTextTests
{
    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("  灯具 – 设计（第2期）𠮷 ")]
    [InlineData("می\u200Cخواهم")]
    public void Plain_words_can_stand(string? text) => Assert.Null(FreeText.Wrong(text, 20));

    [Theory]
    [InlineData("a\u202Eb", "U+202E")]
    [InlineData("a\u2066b", "U+2066")]
    [InlineData("a\u200Bb", "U+200B")]
    [InlineData("a\uFEFFb", "U+FEFF")]
    [InlineData("a\u0007b", "U+0007")]
    [InlineData("a\nb", "U+000A")]
    [InlineData("a\u2028b", "U+2028")]
    public void Characters_that_nobody_sees_are_named_with_their_place(string text, string character)
    {
        var problem = FreeText.Wrong(text, 20);

        Assert.Equal((TextProblem.InvisibleCharacter.Code, "2", character), (problem?.Code, problem?.Arguments["position"], problem?.Arguments["character"]));
    }

    [Fact]
    public void Lines_stand_where_they_may_and_length_counts_characters_and_not_their_halves()
    {
        Assert.Null(FreeText.Wrong("第一行\r\n\t第二行", 20, lines: true));
        Assert.NotNull(FreeText.Wrong("第一行\u202E", 20, lines: true));
        Assert.Null(FreeText.Wrong("𠮷𠮷", 2));
        Assert.Equal(TextProblem.TooLong.Code, FreeText.Wrong("𠮷𠮷𠮷", 2)?.Code);
    }
}
