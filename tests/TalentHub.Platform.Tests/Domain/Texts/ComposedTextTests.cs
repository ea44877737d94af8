using TalentHub.Platform.Domain.Texts;
using TalentHub.Platform.Domain.Users;

namespace TalentHub.Platform.Tests.Domain.Texts;

public sealed class ComposedTextTests
{
    [Theory]
    [InlineData("ＬＩ．ＮＡ１", "LI.NA1")]
    [InlineData("𠮷田", "𠮷田")]
    [InlineData("a\uFFFEb", "a\uFFFDb")]
    public void A_text_has_one_form_also_where_it_holds_what_is_no_character(string typed, string form) => Assert.Equal(form, ComposedText.Of(typed));

    [Fact]
    public void Half_a_pair_is_no_character()
    {
        // Not as test data: the test's name could not be written.
        Assert.Equal("a\uFFFDb", ComposedText.Of("a\uD800b"));
        Assert.NotNull(UserName.Check(UserName.Normalise("a\uD800b\uFFFE")));
    }
}
