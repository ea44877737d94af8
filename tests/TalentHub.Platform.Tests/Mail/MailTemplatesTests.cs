using TalentHub.Platform.Domain.Mail;
using TalentHub.Platform.Domain.Personal;

namespace TalentHub.Platform.Tests.Mail;

/// <summary>Every mail is complete in both languages and names no personal number.</summary>
public sealed class MailTemplatesTests
{
    private static readonly Uri Page = new("https://bureau.example/records/1");

    public static TheoryData<MailMessage> All =>
    [
        MailTemplates.AccountMade("a@b.cn", "王芳", "松泽照明", "wangfang", Page),
        MailTemplates.ResultsPublished("a@b.cn", "王芳", "2023年第一批灯具制造工", new(2023, 6, 1), new(2023, 6, 7), Page),
        MailTemplates.CertificateIssued("a@b.cn", "王芳", "灯具制造工", "高级工", new(2023, 7, 1), Page),
        MailTemplates.ClaimDecided("a@b.cn", "王芳", "RC-2023-000001", "柔性引才补贴", approved: true, "材料齐全", Page),
        MailTemplates.ClaimDecided("a@b.cn", "王芳", "RC-2023-000001", "柔性引才补贴", approved: false, "工作天数不足", Page),
        MailTemplates.PaymentSent("a@b.cn", "王芳", "RC-2023-000001", 12345.6m, new(2023, 12, 1), Page),
        MailTemplates.PaymentReturned("a@b.cn", "王芳", "RC-2023-000001", 12345.6m, "账号户名不符", Page),
    ];

    [Theory]
    [MemberData(nameof(All))]
    public void A_mail_is_complete_in_both_languages_chinese_first(MailMessage mail)
    {
        Assert.DoesNotContain('{', mail.Subject + mail.Body);
        Assert.DoesNotContain('\n', mail.Subject);
        Assert.False(PersonalNumbers.AppearIn(mail.Subject + mail.Body));
        Assert.Matches(@"\p{IsCJKUnifiedIdeographs}.* / .*[A-Za-z]", mail.Subject);
        Assert.InRange(mail.Body.IndexOf("请勿直接回复", StringComparison.Ordinal), 1, mail.Body.IndexOf("Dear 王芳", StringComparison.Ordinal));
        Assert.Contains("王芳，您好", mail.Body, StringComparison.Ordinal);
        Assert.Equal(2, mail.Body.Split(Page.AbsoluteUri).Length - 1);
    }

    [Theory]
    [InlineData("证件 440524188001010014 不符")]
    [InlineData("账号6217000000000000004不存在")]
    [InlineData("请致电13800138000")]
    public void An_argument_with_a_personal_number_makes_no_mail(string reason) =>
        Assert.Throws<ArgumentException>(() => MailTemplates.PaymentReturned("a@b.cn", "王芳", "RC-2023-000001", 1m, reason, Page));

    [Fact]
    public void A_missing_argument_makes_no_mail() =>
        Assert.Throws<ArgumentException>(() => new MailTemplate("{a}", "b", "c", "d").Fill("a@b.cn"));

    [Fact]
    public void A_line_break_in_an_argument_does_not_reach_the_headers() =>
        Assert.Equal("x y / b", new MailTemplate("{a}", "b", "c", "d").Fill("a@b.cn", ("a", "x\r\ny")).Subject);
}
