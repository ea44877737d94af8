using TalentHub.Certification.Domain.Certificates;

namespace TalentHub.Certification.Tests.Domain;

public sealed class VerificationCodeTests
{
    [Fact]
    public void A_new_code_is_read_back_and_hashes_alike_in_either_case()
    {
        var code = VerificationCode.New();
        Assert.Equal(26, code.Text.Length);
        Assert.Equal(code.Hash(), VerificationCode.Read(code.Text.ToUpperInvariant())!.Hash());
    }

    [Fact]
    public void Ten_thousand_codes_differ() =>
        Assert.Equal(10_000, Enumerable.Range(0, 10_000).Select(_ => VerificationCode.New().Text).Distinct().Count());

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("abc")]
    [InlineData("abcdefghijklmnopqrstuvwxy1")]
    [InlineData("../../../../../../../../..")]
    public void What_cannot_be_a_code_is_none(string? text) => Assert.Null(VerificationCode.Read(text));

    [Fact]
    public void A_code_never_shows_itself() => Assert.DoesNotContain(VerificationCode.New().Text, $"{VerificationCode.New()}", StringComparison.Ordinal);
}
