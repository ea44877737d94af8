using TalentHub.Platform.Domain.Users;

namespace TalentHub.Platform.Tests.Identity;

public sealed class MailAddressTests
{
    [Theory]
    [InlineData("wang.fang@example.cn")]
    [InlineData(" a+b@sub.example.com ")]
    [InlineData("x@a-b.cn")]
    [InlineData("")]
    [InlineData(null)]
    public void An_address_or_none_can_stand(string? address) => Assert.Null(MailAddress.Check(address));

    [Theory]
    [InlineData("wang")]
    [InlineData("wang@")]
    [InlineData("@example.cn")]
    [InlineData("wang@localhost")]
    [InlineData("a@b@example.cn")]
    [InlineData("wang fang@example.cn")]
    [InlineData("王芳@example.cn")]
    [InlineData("a..b@example.cn")]
    [InlineData("a@-b.cn")]
    [InlineData("a@b..cn")]
    [InlineData("a@example.cn\r\nBcc: c@example.cn")]
    [InlineData("a@example.cn, c@example.cn")]
    [InlineData("<a@example.cn>")]
    public void What_no_mail_can_be_sent_to_is_refused(string address) => Assert.Equal(UserProblem.EmailInvalid.Code, MailAddress.Check(address)?.Code);

    [Fact]
    public void A_longer_address_than_mail_servers_take_is_refused()
    {
        var domain = string.Join('.', Enumerable.Repeat(new string('d', 61), 3)) + ".cn";
        Assert.Null(MailAddress.Check(new string('a', 64) + "@" + domain));
        Assert.NotNull(MailAddress.Check(new string('a', 65) + "@" + domain));
        Assert.NotNull(MailAddress.Check("a@" + string.Join('.', Enumerable.Repeat(new string('d', 62), 4)) + ".cn"));
    }
}
