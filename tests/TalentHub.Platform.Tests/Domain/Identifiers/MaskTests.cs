using CsCheck;
using TalentHub.Platform.Domain.Identifiers;

namespace TalentHub.Platform.Tests.Domain.Identifiers;

public sealed class MaskTests
{
    private static readonly Gen<string> Numbers = Gen.String[Gen.Char['0', '9'], 0, 40];

    [Theory]
    [InlineData("442000199003070018", "442*************18")]
    [InlineData("12345678", "1*****78")]
    [InlineData("H1234567801", "H12******01")]
    [InlineData("E12345678", "E******78")]
    [InlineData("E1234", "E***4")]
    [InlineData("12", "**")]
    [InlineData("", "")]
    public void A_number_shows_three_and_two(string text, string masked) => Assert.Equal(masked, Mask.Number(text));

    [Fact]
    public void No_mask_shows_more_than_five_characters_or_hides_fewer_than_three() => Numbers.Sample(text =>
    {
        foreach (var masked in new[] { Mask.Number(text), Mask.Account(text) })
        {
            Assert.Equal(text.Length, masked.Length);
            Assert.InRange(masked.Count(c => c != '*'), 0, 5);
            Assert.True(masked.Count(c => c == '*') >= Math.Min(3, text.Length));
        }
    });

    [Fact]
    public void Normalising_twice_is_normalising_once() => Gen.String.Sample(text =>
        IdentifierText.Normalise(IdentifierText.Normalise(text)) == IdentifierText.Normalise(text));

    [Fact]
    public void Every_character_alone_normalises_the_same_twice()
    {
        for (var c = 0; c <= char.MaxValue; c++)
        {
            var once = IdentifierText.Normalise(((char)c).ToString());
            Assert.Equal(once, IdentifierText.Normalise(once));
        }
    }
}
