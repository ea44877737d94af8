using CsCheck;
using TalentHub.Platform.Domain.Identifiers;

namespace TalentHub.Platform.Tests.Domain.Identifiers;

public sealed class PersonNameTests
{
    [Theory]
    [InlineData("张三", "张*")]
    [InlineData("王小明", "王*明")]
    [InlineData("欧阳小明", "欧**明")]
    [InlineData("买买提·艾合买提", "买******提")]
    [InlineData("𠮷野", "𠮷*")]
    [InlineData("李𬍛", "李*")]
    [InlineData("⺀⿰㇀", "⺀*㇀")]
    [InlineData("葛\U000E0100城", "葛\U000E0100*")]
    [InlineData("Ａda  Ｌ", "Ａ****Ｌ")]
    [InlineData("丁", "*")]
    public void A_name_is_kept_exactly_and_masked_by_what_a_reader_sees(string text, string masked)
    {
        var name = PersonName.Parse(text).OrThrow();
        Assert.Equal((text, masked, masked), (name.Text, name.Masked, $"{name}"));
        JsonText.ShouldBePlain(name);
    }

    [Fact]
    public void Only_white_space_around_a_name_goes() => Assert.Equal("Ada 　Wong", PersonName.Parse(" \u3000Ada 　Wong\t\r\n").OrThrow().Text);

    [Theory]
    [InlineData("张　三", "张三")]
    [InlineData("欧 阳  小　明", "欧阳小明")]
    [InlineData("𠮷 野", "𠮷野")]
    [InlineData("李\u00A0𬍛", "李𬍛")]
    [InlineData("⺀ ㇀", "⺀ ㇀")]
    [InlineData("张三 Sam Wong", "张三 Sam Wong")]
    [InlineData("买买提 · 艾合买提", "买买提 · 艾合买提")]
    public void Blanks_that_pad_chinese_characters_go(string text, string name) => Assert.Equal(name, PersonName.Parse(text).OrThrow().Text);

    [Theory]
    [InlineData("", "name.empty")]
    [InlineData("\u3000 ", "name.empty")]
    [InlineData(null, "name.empty")]
    [InlineData("张\n三", "name.invisible-character")]
    [InlineData("张\0三", "name.invisible-character")]
    [InlineData("张\u202E三", "name.invisible-character")]
    [InlineData("张\u200B三", "name.invisible-character")]
    [InlineData("张\uFFFD", "name.character-lost")]
    [InlineData("张三😀", "name.symbol")]
    [InlineData("<b>张三</b>", "name.symbol")]
    [InlineData("张+三", "name.symbol")]
    [InlineData("￥张三", "name.symbol")]
    public void What_cannot_be_a_name_is_refused(string? text, string code) => Assert.Equal(code, PersonName.Parse(text).Problem?.Code);

    [Fact]
    public void Half_a_surrogate_pair_is_a_lost_character() =>
        Assert.Equal("name.character-lost", PersonName.Parse("张" + '\uD842').Problem?.Code);

    [Fact]
    public void Length_counts_rare_characters_once()
    {
        Assert.True(PersonName.Parse(string.Concat(Enumerable.Repeat("𠮷", 100))).Succeeded);
        Assert.Equal("name.too-long", PersonName.Parse(new string('张', 101)).Problem?.Code);
    }

    [Fact]
    public void No_name_is_altered() => Gen.String.Sample(text =>
        PersonName.Parse(text) is not { Succeeded: true } name || name.Value.Text == text.Trim());

    [Theory]
    [InlineData("CHAN TAI MAN", "chan tai man", true)]
    [InlineData("CHAN TAI MAN", " CHAN  TAI MAN ", true)]
    [InlineData("CHAN TAI MAN", "CHANTAIMAN", false)]
    [InlineData("O'NEIL", "O’NEIL", true)]
    [InlineData("Seán", "Sea\u0301n", true)]
    [InlineData("Seán", "Sean", false)]
    [InlineData("阿依古丽·买买提", "阿依古丽•买买提", true)]
    [InlineData("阿依古丽·买买提", "阿依古丽・买买提", true)]
    [InlineData("买买提·艾力", "买买提．艾力", true)]
    [InlineData("买买提·艾力", "买买提.艾力", true)]
    [InlineData("SMITH,JOHN", "SMITH，JOHN", true)]
    [InlineData("ＡＤＡ", "ada", true)]
    [InlineData("张三", "张叁", false)]
    [InlineData("𠮷田", "吉田", false)]
    [InlineData("张三", "", false)]
    public void Spellings_that_people_type_are_of_one_name(string one, string other, bool alike)
    {
        Assert.Equal(alike, PersonName.Alike(one, other));
        Assert.Equal(alike, PersonName.Alike(other, one));
    }
}
