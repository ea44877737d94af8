using System.Text.Json;
using CsCheck;
using TalentHub.Platform.Domain.Identifiers;

namespace TalentHub.Platform.Tests.Domain.Identifiers;

public sealed class UnifiedSocialCreditCodeTests
{
    [Theory]
    [InlineData("91350100M000100Y43", "91350100M000100Y43")]
    [InlineData(" 91512081ma62k0260e ", "91512081MA62K0260E")]
    [InlineData("９１４４２０００ＭＡ４Ｕ１１１１０Ｙ", "91442000MA4U11110Y")]
    public void A_code_that_follows_the_standard_is_taken(string text, string code)
    {
        var parsed = UnifiedSocialCreditCode.Parse(text).OrThrow();
        Assert.Equal((code, code), (parsed.Text, $"{parsed}"));
        Assert.Equal($"\"{code}\"", JsonSerializer.Serialize(parsed));
        Assert.Equal(parsed, JsonSerializer.Deserialize<UnifiedSocialCreditCode>($"\"{code}\""));
    }

    [Theory]
    [InlineData("91350100M000100Y4Z", "credit-code.character")]
    [InlineData("91512081MA62K02601", "credit-code.check-digit")]
    [InlineData("91512081MA62K026", "credit-code.length")]
    [InlineData("", "credit-code.length")]
    [InlineData(null, "credit-code.length")]
    public void A_wrong_code_is_refused_with_its_own_sentence(string? text, string code) =>
        Assert.Equal(code, UnifiedSocialCreditCode.Parse(text).Problem?.Code);

    [Fact]
    public void A_strange_character_is_named_with_its_place()
    {
        var problem = UnifiedSocialCreditCode.Parse("9I350100M000100Y43").Problem!;
        Assert.Equal(("I", "2"), (problem.Arguments["character"], problem.Arguments["position"]));
    }

    [Fact]
    public void Any_wrong_character_is_refused() =>
        Gen.Select(Samples.CreditCodes, Gen.Int[0, 17], Gen.OneOf(Checksum.CreditCodeAlphabet.ToCharArray()))
            .Where((code, at, character) => code[at] != character)
            .Sample((code, at, character) => UnifiedSocialCreditCode.Parse(code).Succeeded
                && !UnifiedSocialCreditCode.Parse(code.WithCharacter(at, character)).Succeeded);
}
